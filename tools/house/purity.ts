import ts from 'typescript';
import { faultAt, nodesOf, quotedText, type Fault, type Rule, type Source, type SourceFile } from './source.ts';

const WORLD = new Set(
  (
    'document window globalThis self navigator location console performance process crypto localStorage sessionStorage ' +
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame fetch XMLHttpRequest WebSocket Worker ' +
    'Buffer require customElements matchMedia getComputedStyle'
  ).split(' '),
);
const SINK_NAMES = new Set(
  (
    'innerHTML outerHTML insertAdjacentHTML unsafeHTML unsafeSVG unsafeMathML unsafeStatic unsafeCSS styleMap DOMParser ' +
    'setHTMLUnsafe parseHTMLUnsafe createContextualFragment srcdoc'
  ).split(' '),
);
const KEEPERS = new Set(['Map', 'Set', 'WeakMap', 'WeakSet']);
const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;

/** Lower rooms know no document, clock, chance or console. */
export const lowerRoomsKnowNoWorld: Rule = (source) =>
  lowerRooms(source).flatMap((file) =>
    nodesOf(file).flatMap((node): Fault[] => {
      if (!ts.isIdentifier(node) || !isValue(node) || !source.isGlobal(node)) return [];
      if (WORLD.has(node.text)) return [faultAt(file, node, `uses ${node.text}`)];
      const call = worldlyCall(node);
      return call ? [faultAt(file, node, `uses ${call}`)] : [];
    }),
  );

/** Lower rooms keep nothing between two calls: no `let`, no empty map or set to fill, at the top of a file. */
export const lowerRoomsKeepNothing: Rule = (source) =>
  lowerRooms(source).flatMap((file) =>
    file.tree.statements.filter(ts.isVariableStatement).flatMap((statement) => {
      const list = statement.declarationList;
      if (!(list.flags & ts.NodeFlags.Const))
        return [faultAt(file, statement, 'keeps a variable at the top of the file')];
      return list.declarations
        .filter(({ initializer }) => initializer && isEmptyKeeper(initializer))
        .map((declaration) => faultAt(file, declaration, 'keeps something to fill at the top of the file'));
    }),
  );

/** No colour is written outside `scene/tokens.ts`. */
export const coloursAreTokens: Rule = ({ files }) =>
  files
    .filter((file) => file.path !== 'scene/tokens.ts')
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const colour = COLOUR.exec(quotedText(node) ?? '')?.[0];
        return colour ? [faultAt(file, node, `writes the colour ${colour}`)] : [];
      }),
    );

/** Nothing turns text into markup, style or code. */
export const noSinks: Rule = (source) =>
  source.files.flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      const sink = sinkName(node, source) ?? sinkText(node);
      return sink ? [faultAt(file, node, `uses ${sink}`)] : [];
    }),
  );

function lowerRooms({ files }: Source): SourceFile[] {
  return files.filter((file) => !/^(elements|cli)\//.test(file.path));
}

/** A name whose value is read: not a type, not the name of a property. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return (
    !(
      ts.isTypeNode(parent) ||
      ts.isQualifiedName(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isExportSpecifier(parent)
    ) || ts.isTypeQueryNode(parent)
  );
}

function worldlyCall({ text, parent }: ts.Identifier): string | undefined {
  if (text === 'Date' && ts.isNewExpression(parent)) return parent.arguments?.length ? undefined : 'new Date()';
  if (text === 'Date' && ts.isCallExpression(parent)) return 'Date()';
  const member = ts.isPropertyAccessExpression(parent) ? `${text}.${parent.name.text}` : '';
  return member === 'Date.now' || member === 'Math.random' ? member : undefined;
}

function isEmptyKeeper(node: ts.Expression): boolean {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return false;
  return KEEPERS.has(node.expression.text) && !node.arguments?.length;
}

function sinkName(node: ts.Node, source: Source): string | undefined {
  if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node)) return undefined;
  if (SINK_NAMES.has(node.text)) return node.text;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (isMember && /^write(ln)?$/.test(node.text) && /\bdocument$/.test(parent.expression.getText()))
    return 'document.write';
  if (!ts.isIdentifier(node) || !isValue(node) || !source.isGlobal(node)) return undefined;
  return node.text === 'eval' || node.text === 'Function' ? node.text : undefined;
}

function sinkText(node: ts.Node): string | undefined {
  const text = quotedText(node);
  if (text === undefined) return undefined;
  if (/(^|[\s"'])style\s*=/.test(text)) return 'a style attribute';
  if (/foreignObject/i.test(text)) return 'foreignObject';
  const isAttributeName =
    ts.isCallExpression(node.parent) && /\bsetAttribute(NS)?$/.test(node.parent.expression.getText());
  return isAttributeName && text === 'style' ? 'a style attribute' : undefined;
}
