/** The small changes that a test has to notice: where they can be made in a source, and what they are. */
import ts from 'typescript';

/**
 * @typedef {object} Change
 * @property {string} kind what sort of change it is.
 * @property {number} start @property {number} end the offsets of what is replaced.
 * @property {string} newText
 * @property {number} line from 1.
 * @property {string} told the change in one line.
 */

const opposite = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);
const swapped = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);

/**
 * All changes that can be made in a source.
 *
 * Left alone are types, imports, the examples of rules (`docs`, which are text for people) and the
 * words of errors that are thrown: none of them decides what is found.
 * @returns {Change[]}
 */
export function changesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const changes = [];
  const add = (kind, node, newText) => {
    const start = node.getStart(source);
    const end = node.getEnd();
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const told = `${short(text.slice(start, end))} becomes ${newText === '' ? 'nothing' : short(newText)}`;
    changes.push({ kind, start, end, newText, line, told });
  };
  const negate = (condition) => {
    add('condition', condition, `!(${condition.getText(source)})`);
  };

  const visit = (node) => {
    if (leftAlone(node)) return;
    if (ts.isBinaryExpression(node)) {
      const flipped = opposite.get(node.operatorToken.kind);
      if (flipped !== undefined) add('comparison', node.operatorToken, flipped);
      const other = swapped.get(node.operatorToken.kind);
      // With brackets around the whole, and ?? takes neither without them.
      if (other !== undefined)
        add(
          'and/or',
          node,
          `((${node.left.getText(source)}) ${other} (${node.right.getText(source)}))`,
        );
    }
    if (ts.isNumericLiteral(node) && !isName(node))
      add('constant', node, String(Number(node.text) + 1));
    if (ts.isIfStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    if (removable(node)) add('statement', node, ';');
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText && node.text !== '' && !isName(node)) add('text', node, "''");
    if (ts.isTemplateExpression(node)) add('text', node, "''");
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node))
      add('list', node, '[]');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes;
}

function leftAlone(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isThrowStatement(node) ||
    (ts.isPropertyAssignment(node) && node.name.getText() === 'docs')
  );
}

/** What can be gone and leave a program: calls, assignments, and ways out of a function or a loop. */
function removable(node) {
  return (
    ts.isExpressionStatement(node) ||
    (ts.isReturnStatement(node) && node.parent.parent.kind !== ts.SyntaxKind.ArrowFunction) ||
    ts.isContinueStatement(node)
  );
}

/** Whether it is the name of a property, and no value. */
function isName(node) {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** Whether a list is what values are put into: `[one, other] = pair`. */
function isTarget(node) {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.left === node;
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > 50 ? `${line.slice(0, 48)}…` : line}\``;
}
