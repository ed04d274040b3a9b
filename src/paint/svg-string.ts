import { FONT_STACK } from '../layout/text/font.js';
import type { Mark, Scene } from '../scene/mark.js';
import { round } from '../scene/path.js';
import { themes, type ColorName, type Theme, type ThemeName } from '../scene/tokens.js';
import { checkedColor } from './color.js';
import { escapeXml } from './escape.js';
import { markNode, textAttributes, type SvgNode, type SvgSurface } from './svg-nodes.js';

/** How a scene becomes an SVG file. */
export interface SvgOptions {
  /** The name of a theme, or colours that differ from the light one. Default `light`. */
  readonly theme?: ThemeName | Partial<Theme>;
  /** Whether it is a file of its own, with an XML head and a page behind it, or a piece of a page. Default true. */
  readonly standalone?: boolean;
  /** What the ids in it begin with, so that two pictures on one page do not share any. Default: from the picture's content. */
  readonly idPrefix?: string;
  /** CSS `font-family` list. Default: the built-in one, which the layout measured with. */
  readonly fontFamily?: string;
  /** The address from which a picture may be loaded, or `undefined` to leave it out. Default: raster `data:` only. */
  readonly images?: (href: string) => string | undefined;
}

/**
 * A scene as SVG text: real text, no script, no style, nothing loaded, the same bytes every time.
 *
 * ```ts
 * writeFileSync('map.svg', paintSvg(scene, { theme: 'dark' }));
 * ```
 *
 * Throws a `RangeError` for a theme that does not exist and a `TypeError` for a colour that is none.
 */
export function paintSvg(scene: Scene, options: SvgOptions = {}): string {
  const { standalone = true, fontFamily = FONT_STACK, images = rasterData } = options;
  const theme = themeOf(options.theme ?? 'light');
  const surface: SvgSurface = { color: (name) => theme[name], image: images, holdsText: true };
  const body = scene.marks.map((mark) => groupText(mark, surface)).join('\n');
  const prefix = options.idPrefix ?? `journey-${hash(body)}`;
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const root = attributesText({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-desc`,
    ...textAttributes(scene, fontFamily),
    // For the programs that read SVG as XML alone.
    'xml:lang': scene.textLocale ?? scene.locale,
  });
  return [
    standalone ? '<?xml version="1.0" encoding="UTF-8"?>\n' : '',
    `<svg${root}>\n`,
    `<title id="${escapeXml(prefix)}-title">${escapeXml(scene.title)}</title>\n`,
    `<desc id="${escapeXml(prefix)}-desc">${escapeXml(scene.description)}</desc>\n`,
    standalone ? `<rect width="${width}" height="${height}" fill="${theme.page}"/>\n` : '',
    body,
    '\n</svg>\n',
  ].join('');
}

/** The address of a picture that is its own data: a raster image in a `data:` URL, and nothing else. */
export function rasterData(href: string): string | undefined {
  return /^data:image\/(png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*$/i.test(href) ? href : undefined;
}

function themeOf(theme: ThemeName | Partial<Theme>): Theme {
  if (typeof theme === 'string') {
    if (!Object.hasOwn(themes, theme))
      throw new RangeError(`theme must be one of ${Object.keys(themes).join(', ')}, got ${theme}`);
    return themes[theme];
  }
  const own = Object.entries(theme).map(([name, value]) => {
    if (!Object.hasOwn(themes.light, name))
      throw new TypeError(`expected the name of a colour (${Object.keys(themes.light).join(', ')}), got ${name}`);
    return [name, checkedColor(value)] as const;
  });
  return { ...themes.light, ...(Object.fromEntries(own) as Partial<Record<ColorName, string>>) };
}

function groupText(mark: Mark, surface: SvgSurface): string {
  const { children = [] } = markNode(mark, surface);
  return `<g class="${mark.part}">${children.map(nodeText).join('')}</g>`;
}

function nodeText({ tag, attributes, text, children }: SvgNode): string {
  const inner = (text === undefined ? '' : escapeXml(text)) + (children ?? []).map(nodeText).join('');
  return inner ? `<${tag}${attributesText(attributes)}>${inner}</${tag}>` : `<${tag}${attributesText(attributes)}/>`;
}

function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('');
}

// FNV-1a: short, fast, the same everywhere. It names a picture; it guards nothing.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
