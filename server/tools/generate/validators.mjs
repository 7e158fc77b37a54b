import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { mark } from './mark.mjs';

/**
 * The schemas compiled by ajv into plain functions, so that nothing is compiled at run time: `ajv`
 * itself would cost 100 ms at start and needs `new Function`.
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
    'x-refers',
    'x-shorthand',
    'x-scenarios',
    'x-region',
    'x-unit',
    'x-word',
    'x-synonyms',
    'x-default',
  ]);
  return Object.entries(schemas).map(([name, schema]) => {
    const code = standalone.default(ajv, ajv.compile(schema));
    // Standalone code asks ajv for a helper or two by `require`; bundling makes it whole.
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
      `${mark('schemas/')}// The code below is written by ajv (MIT licence).\n${body}`,
    ];
  });
}
