import { css, type CSSResult } from 'lit';
import { FONT_STACK } from '../layout/text/font.js';
import { colorProperty } from '../paint/stylesheet.js';
import { colorNames, themes, type ColorName } from '../scene/tokens.js';

/**
 * The colours of a picture, each a custom property that the host may set from outside as `--journey-<name>`.
 *
 * Light or dark is whatever `color-scheme` says where a colour is used: the page's own, or the one that the
 * attribute `theme` asks for. So a change of theme costs no layout and no painting by script.
 */
export const themeStyles: CSSResult = sheetOf(
  `:host { --_font: var(--journey-font, ${FONT_STACK}); }`,
  `.map { ${values((name) => hostOr(name, `light-dark(${themes.light[name]}, ${themes.dark[name]})`))} }`,
  `@media (prefers-contrast: more) { .map { ${contrast()} } }`,
  `:host([theme='contrast']) .map { ${values((name) => hostOr(name, themes.contrast[name]))} }`,
  // Paper is white, and its printer often grey.
  `@media print { :host { color-scheme: light !important; } }`,
  `@media (forced-colors: active) { :host .map, :host([theme]) .map { ${values(systemColor)} } }`,
);

/** The custom property inside an element that holds a colour's present value. */
export function innerProperty(name: ColorName): string {
  return `--_${name}`;
}

function values(value: (name: ColorName) => string): string {
  return colorNames.map((name) => `${innerProperty(name)}: ${value(name)};`).join(' ');
}

function hostOr(name: ColorName, value: string): string {
  return `var(${colorProperty(name)}, ${value})`;
}

// Where a page is dark, the dark theme stays: turning it white would dazzle the reader who asked for contrast.
function contrast(): string {
  return values((name) => hostOr(name, `light-dark(${themes.contrast[name]}, ${themes.dark[name]})`));
}

function systemColor(name: ColorName): string {
  if (name === 'page' || name === 'surface' || name === 'raised' || /-soft$|^stage-/.test(name)) return 'Canvas';
  if (name === 'accent') return 'LinkText';
  return name === 'hairline' ? 'GrayText' : 'CanvasText';
}

// Only the library's own constants come in here: never a document's text, never a host's.
function sheetOf(...rules: readonly string[]): CSSResult {
  const text = rules.join('\n');
  return css(Object.assign([text], { raw: [text] }));
}
