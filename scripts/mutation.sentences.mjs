const isLiteral = (path) => path.isStringLiteral() || path.isTemplateLiteral();

/** In `text('…', '…')` or as `zh` or `en` of a text. */
const isWording = ({ parentPath, node }) =>
  (parentPath?.isCallExpression() && parentPath.node.callee.name === 'text' && parentPath.node.arguments.includes(node)) ||
  (parentPath?.isObjectProperty() && parentPath.node.value === node && ['zh', 'en'].includes(parentPath.node.key.name));

/** Leaves out the words of sentences; the figures in them and when they are said stay under test. */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'sentences', value: { shouldIgnore: (path) => (isLiteral(path) && isWording(path) ? 'the words of a sentence' : undefined) } },
];
