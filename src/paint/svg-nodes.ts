import { FONT_STACK } from '../layout/text/font.js';
import { iconNames, icons, type IconName } from '../scene/icons.js';
import type { IconShape, ImageShape, Ink, Mark, Scene, Shape, TextShape } from '../scene/mark.js';
import { pathData, round } from '../scene/path.js';
import type { ColorName } from '../scene/tokens.js';

/** One element of SVG as plain data: what a string painter writes and a page painter creates. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'rect' | 'circle' | 'path' | 'text' | 'tspan' | 'image' | 'title' | 'desc';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgNode[];
}

/** What differs from surface to surface. */
export interface SvgSurface {
  /** The value of a colour: a code in a file, a custom property on a page. */
  readonly color: (name: ColorName) => string;
  /** The address from which a picture may be loaded, or `undefined` to leave it out. */
  readonly image: (href: string) => string | undefined;
  /** Whether lines are held to their width, because nobody knows which font will draw them: in a file, not on a page. */
  readonly holdsText: boolean;
}

// An icon is drawn many times and is always the same.
const iconData = Object.fromEntries(iconNames.map((name) => [name, pathData(icons[name])])) as Readonly<
  Record<IconName, string>
>;

/** The group of a mark with all its shapes. Each painter adds the part: as a class in a file, as a part on a page. */
export function markNode(mark: Mark, surface: SvgSurface): SvgNode {
  return { tag: 'g', attributes: {}, children: mark.shapes.flatMap((shape) => shapeNodes(shape, surface)) };
}

/** What all shapes of a picture share: the font families, the language, round ends of lines. */
export function textAttributes(scene: Scene, fontFamily = FONT_STACK): Record<string, string> {
  return {
    'font-family': fontFamily,
    lang: scene.textLocale ?? scene.locale,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}

/** A shape as SVG: the one place that knows how. */
export function shapeNodes(shape: Shape, surface: SvgSurface): SvgNode[] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape;
      const rx = round(Math.min(radius, width / 2, height / 2));
      const size = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return [{ tag: 'rect', attributes: { ...size, ...(rx > 0 ? { rx } : {}), ...inkAttributes(shape, surface) } }];
    }
    case 'circle':
      return [
        {
          tag: 'circle',
          attributes: { cx: round(shape.cx), cy: round(shape.cy), r: round(shape.r), ...inkAttributes(shape, surface) },
        },
      ];
    case 'path':
      return [{ tag: 'path', attributes: { d: pathData(shape.commands), ...inkAttributes(shape, surface) } }];
    case 'text':
      return [textNode(shape, surface)];
    case 'icon':
      return [iconNode(shape, surface)];
    case 'image':
      return imageNodes(shape, surface);
  }
}

function inkAttributes(
  { fill, stroke, strokeWidth, dash, opacity }: Ink,
  { color }: SvgSurface,
): Record<string, string | number> {
  return {
    fill: fill ? color(fill) : 'none',
    ...(stroke ? { stroke: color(stroke) } : {}),
    ...(stroke && strokeWidth !== undefined && strokeWidth !== 1 ? { 'stroke-width': strokeWidth } : {}),
    ...(stroke && dash && dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {}),
    ...(opacity !== undefined && opacity !== 1 ? { opacity } : {}),
  };
}

function textNode(shape: TextShape, { color, holdsText }: SvgSurface): SvgNode {
  const { y, text, font, fill, lang } = shape;
  const length = holdsText ? heldLength(shape) : undefined;
  const held: SvgNode['attributes'] =
    length === undefined ? {} : { textLength: length, lengthAdjust: 'spacingAndGlyphs' };
  const isTorn = holdsText && rightToLeft.test(text);
  const attributes: SvgNode['attributes'] = {
    ...(holdsText ? placeInFile(shape) : placeOnPage(shape)),
    y: round(y),
    'font-size': font.size,
    ...(font.weight === 400 ? {} : { 'font-weight': font.weight }),
    fill: color(fill),
    ...(lang ? { lang } : {}),
    ...(isTorn ? {} : held),
  };
  if (!isTorn) return { tag: 'text', attributes, text };
  return { tag: 'text', attributes, children: [{ tag: 'tspan', attributes: held, text }] };
}

// Where a line runs from right to left, its start is its right end.
function placeOnPage(shape: TextShape): SvgNode['attributes'] {
  if (shape.centered) return placeByMiddle(shape);
  const { x, width, direction, ended } = shape;
  if (direction === 'rtl') return { x: round(x + width), direction };
  return ended ? { x: round(x + width), 'text-anchor': 'end' } : { x: round(x) };
}

// LibreOffice takes every line as if it ran from left to right. The middle of a line is the same from both ends.
function placeInFile(shape: TextShape): SvgNode['attributes'] {
  return shape.centered || shape.direction === 'rtl' ? placeByMiddle(shape) : placeOnPage(shape);
}

function placeByMiddle({ x, width, direction }: TextShape): SvgNode['attributes'] {
  return { x: round(x + width / 2), ...(direction === 'rtl' ? { direction } : {}), 'text-anchor': 'middle' };
}

/**
 * What keeps a line inside its box where the font that draws is wider than the one that measured.
 *
 * The built-in widths are those of the widest font of the stack; the line is held to what the first of them draws, about
 * 4 % less, so that nobody sees it where that font is there. East Asian text needs no hold: each character is one em wide.
 */
function heldLength({ text, width, font, direction }: TextShape): number | undefined {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const wide = text.match(eastAsian)?.length ?? 0;
  if (letters - wide < 2 || !(width > 0)) return undefined;
  // Placed by its middle, a line from right to left has its start where it belongs only at its full width.
  if (direction === 'rtl') return round(width);
  const alphabetic = Math.max(0, width - wide * font.size);
  return round(width - alphabetic * 0.038);
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60“”‘’·]/gu;

// Inkscape 1.2 tears letters that run from right to left apart where `<text>` has a `textLength`. Of a `<tspan>`, browsers
// heed it and Inkscape does not.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function iconNode({ icon, x, y, size, color: name }: IconShape, { color }: SvgSurface): SvgNode {
  const scale = round(size / 16);
  const transform = `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}`;
  return {
    tag: 'path',
    attributes: { d: iconData[icon], transform, fill: 'none', stroke: color(name), 'stroke-width': 1.5 },
  };
}

function imageNodes({ href, alt, x, y, width, height }: ImageShape, { image }: SvgSurface): SvgNode[] {
  const address = image(href);
  if (address === undefined) return [];
  const size = { x: round(x), y: round(y), width: round(width), height: round(height) };
  const attributes = { ...size, href: address, preserveAspectRatio: 'xMidYMid slice' };
  return [{ tag: 'image', attributes, children: [{ tag: 'title', attributes: {}, text: alt }] }];
}
