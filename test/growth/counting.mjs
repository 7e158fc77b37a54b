/**
 * A plugin of esbuild that makes code count its own steps: each call of a function and each turn of a
 * loop adds one to `globalThis.steps`. That is many times as fast as the counts of V8.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const counter = '$steps';
const count = `${counter}.count++;`;

export const counting = {
  name: 'counting',
  setup(build) {
    build.onLoad(
      { filter: /(?:server\/src\/.*\.ts|node_modules\/yaml\/.*\.m?js)$/ },
      ({ path }) => ({
        contents: counted(readFileSync(path, 'utf8'), path),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }),
    );
  },
};

/** The text of a module with steps that are counted. */
export function counted(text, path) {
  // Data has no steps.
  if (path.includes('.generated.') && !/function/.test(text)) return text;
  const inserts = [];
  const put = (at, what) => inserts.push([at, what]);
  const visit = (node) => {
    const body = bodyOf(node);
    if (body !== undefined) {
      if (ts.isBlock(body)) put(body.getStart() + 1, count);
      else if (ts.isArrowFunction(node)) {
        put(body.getStart(), `(${counter}.count++, `);
        put(body.end, ')');
      } else {
        put(body.getStart(), `{${count}`);
        put(body.end, '}');
      }
    }
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  if (inserts.length === 0) return text;
  // What ends at an offset comes before what starts there, the inner first.
  const at = inserts.map(([offset, what], i) => ({ offset, what, i }));
  at.sort(
    (a, b) => a.offset - b.offset || order(a) - order(b) || (isEnd(a) ? b.i - a.i : a.i - b.i),
  );
  let result = `const ${counter} = globalThis.steps;`;
  let from = 0;
  for (const { offset, what } of at) {
    result += text.slice(from, offset) + what;
    from = offset;
  }
  return result + text.slice(from);
}

function isEnd({ what }) {
  return what === ')' || what === '}';
}

function order(one) {
  return isEnd(one) ? 0 : 1;
}

/** The part of a node that runs once for each step. */
function bodyOf(node) {
  if (ts.isFunctionLike(node)) return node.body;
  return ts.isIterationStatement(node, false) ? node.statement : undefined;
}
