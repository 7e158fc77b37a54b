import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const { rooms } = JSON.parse(readFileSync(new URL('server/floors.json', import.meta.url), 'utf8'));
/** The rooms that may know nothing of where they run (ARCHITECTURE.md). */
const core = rooms.filter((room) => room.core).map(({ name }) => name);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.vscode-test/',
      'coverage/',
      '**/*.generated.*',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.d.mts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-console': 'error',
      'guard-for-in': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
    },
  },
  {
    files: core.map((room) => `server/src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'self',
        'window',
        'document',
        'Date',
        'Intl',
        'setTimeout',
      ],
    },
  },
);
