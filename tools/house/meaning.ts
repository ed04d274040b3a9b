import ts from 'typescript';
import { faultAt, nodesOf, type Fault, type Rule, type SourceFile } from './source.ts';

const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);
const SEARCHES = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'search', 'match', 'split']);
const CUTS = new Set([...SEARCHES, 'slice', 'substring', 'replace', 'replaceAll', 'charAt', 'at']);
/** Where a key is the name of a field in the text of a file, not one that the library made. */
const READERS = /^(formats|cli)\//;

/** What is drawn never depends on a sentence in the reader's language: a kind is carried beside its words. */
export const meaningIsNoSentence: Rule = ({ files }) =>
  files.flatMap((file) =>
    nodesOf(file).flatMap((node): Fault[] => {
      const tested = testedBy(node);
      const said = tested.find(isSaid);
      return said ? [faultAt(file, node, `tests what the library says: ${said.getText()}`)] : [];
    }),
  );

/** A key names a thing; what kind of thing it is stands in a field of its own. */
export const keysAreNotTakenApart: Rule = ({ files }) =>
  files.filter(({ path }) => !READERS.test(path)).flatMap((file) => [...keyFaults(file)]);

function keyFaults(file: SourceFile): Fault[] {
  return nodesOf(file).flatMap((node): Fault[] => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { expression: subject, name } = node.expression;
    const isCut = CUTS.has(name.text) && isKey(subject);
    const isParsed = /^(exec|test|parse)$/.test(name.text) && node.arguments.some(isKey);
    return isCut || isParsed ? [faultAt(file, node, `takes a key apart: ${node.getText()}`)] : [];
  });
}

/** The values whose text a comparison or a search looks at. */
function testedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isBinaryExpression(node) && COMPARES.has(node.operatorToken.kind)) return [node.left, node.right];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: subject, name } = node.expression;
  return SEARCHES.has(name.text) ? [subject, ...node.arguments] : [];
}

// `words.end`, `frame.words.date(iso)`; not the language they are in, and not a list that happens to be called so.
function isSaid(node: ts.Expression): boolean {
  if (ts.isCallExpression(node)) return isSaid(node.expression);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const isAbout = ts.isPropertyAccessExpression(node) && /^(locale|length)$/.test(node.name.text);
  return !isAbout && (isWords(node.expression) || isSaid(node.expression));
}

function isWords(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === 'words';
  return ts.isPropertyAccessExpression(node) && node.name.text === 'words' && node.expression.getText() !== 'this';
}

function isKey(node: ts.Node): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) && /^key$|Key$/.test(name.text);
}
