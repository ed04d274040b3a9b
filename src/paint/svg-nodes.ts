import { FONT_STACK } from '../layout/font.js';
import { icons } from '../scene/icons.js';
import type { IconShape, ImageShape, Ink, Mark, Scene, Shape, TextShape } from '../scene/mark.js';
import { pathData, round } from '../scene/path.js';
import type { ColorName } from '../scene/tokens.js';

/** One element of SVG as plain data: what a string painter writes and a page painter creates. */
export interface SvgNode {
  readonly tag: 'g' | 'rect' | 'circle' | 'path' | 'text' | 'image' | 'title' | 'desc';
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
}

/** The group of a mark with all its shapes; its part is its class in a file and its part on a page. */
export function markNode(mark: Mark, surface: SvgSurface): SvgNode {
  return { tag: 'g', attributes: {}, children: mark.shapes.flatMap((shape) => shapeNodes(shape, surface)) };
}

/** What all text of a picture shares: the families, and lines that do not collapse their spaces. */
export function textAttributes(scene: Scene, fontFamily = FONT_STACK): Record<string, string> {
  return { 'font-family': fontFamily, lang: scene.locale, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
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

// `textLength` changes nothing where the font is the one that measured, and keeps the line inside its box where it is another.
function textNode(shape: TextShape, { color }: SvgSurface): SvgNode {
  const { x, y, width, text, font, fill, direction, lang, italic } = shape;
  // Where a line runs from right to left, its start is its right end.
  const start = direction === 'rtl' ? x + width : x;
  return {
    tag: 'text',
    attributes: {
      x: round(start),
      y: round(y),
      'font-size': font.size,
      ...(font.weight === 400 ? {} : { 'font-weight': font.weight }),
      fill: color(fill),
      ...(direction === 'rtl' ? { direction } : {}),
      ...(italic ? { 'font-style': 'italic' } : {}),
      ...(lang ? { lang } : {}),
      ...(text.length > 1 && width > 0 ? { textLength: round(width), lengthAdjust: 'spacingAndGlyphs' } : {}),
    },
    text,
  };
}

function iconNode({ icon, x, y, size, color: name }: IconShape, { color }: SvgSurface): SvgNode {
  const scale = round(size / 16);
  const transform = `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}`;
  return {
    tag: 'path',
    attributes: { d: pathData(icons[icon]), transform, fill: 'none', stroke: color(name), 'stroke-width': 1.5 },
  };
}

function imageNodes({ href, alt, x, y, width, height }: ImageShape, { image }: SvgSurface): SvgNode[] {
  const address = image(href);
  if (address === undefined) return [];
  const size = { x: round(x), y: round(y), width: round(width), height: round(height) };
  const attributes = { ...size, href: address, preserveAspectRatio: 'xMidYMid slice' };
  return [{ tag: 'image', attributes, children: [{ tag: 'title', attributes: {}, text: alt }] }];
}
