/** The first line of every generated TypeScript file. */
export function mark(source) {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}

/** A value as TypeScript: JSON, which is valid TypeScript. */
export function literal(value) {
  return JSON.stringify(value, undefined, 2);
}
