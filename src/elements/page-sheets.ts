import { adoptStyles, type CSSResultOrNative } from 'lit';

const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root its style sheets, made by the document that it is in: no other's are taken there. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (page === document) adoptStyles(root, [...styles]);
  else if (view) root.adoptedStyleSheets = styles.map((style) => sheetIn(page, view, style));
}

function sheetIn(page: Document, view: Window & typeof globalThis, style: CSSResultOrNative): CSSStyleSheet {
  const known = made.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(page, known);
  const sheet = known.get(style) ?? new view.CSSStyleSheet();
  if (!known.has(style)) sheet.replaceSync(textOf(style));
  known.set(style, sheet);
  return sheet;
}

function textOf(style: CSSResultOrNative): string {
  return 'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
}
