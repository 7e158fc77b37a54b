import tseslint from 'typescript-eslint';

/** The floors of the server, from the ground up: an import never goes up (ARCHITECTURE.md). */
const core = ['text', 'schema', 'requirements', 'descriptor', 'rules', 'check', 'features'];

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
      '**/tools/',
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
    files: core.map((floor) => `server/src/${floor}/**/*.ts`),
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
