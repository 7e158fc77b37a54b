import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { mark } from './mark.mjs';

/**
 * Functions that ajv compiles from the schemas. At run time ajv itself would add 100 ms to the start
 * and need `new Function`.
 */
export function validators(schemas) {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    inlineRefs: false,
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    formats: { date: true },
  });
  ajv.addVocabulary([
    'enumDescriptions',
    'allowComments',
    'x-requirement',
    'x-part',
    'x-defines',
    'x-defines-also',
    'x-refers',
    'x-other-name',
    'x-shorthand',
    'x-scenarios',
    'x-region',
    'x-unit',
    'x-word',
    'x-synonyms',
    'x-default',
    'x-read-as',
    'x-port-range',
    'x-ordered',
    'x-case',
    'x-record',
  ]);
  return Object.entries(schemas).map(([name, schema]) => {
    const code = standalone.default(ajv, ajv.compile(schema));
    // The code requires a few helpers of ajv; bundling includes them.
    const { outputFiles } = buildSync({
      stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      minifySyntax: true,
      legalComments: 'none',
    });
    const body = outputFiles[0].text.replace(/^\/\/ .*$/gm, '');
    return [
      `server/src/schema/validate-${name}.generated.js`,
      `${mark('schemas/')}// The code below is written by ajv (MIT license).\n${body}`,
    ];
  });
}
