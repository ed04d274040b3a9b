/** A size in pixels and a weight; the family is the whole map's own. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

const families = [
  'Inter',
  "'Noto Sans'",
  // The systems' own sans for Latin, before the Chinese families, whose Latin letters are second best.
  '-apple-system',
  'BlinkMacSystemFont',
  "'Segoe UI'",
  "'Noto Sans SC'",
  "'Noto Sans CJK SC'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  "'Noto Sans TC'",
  "'Noto Sans CJK TC'",
  "'PingFang TC'",
  "'Microsoft JhengHei'",
  "'Noto Sans JP'",
  "'Hiragino Sans'",
  "'Noto Sans KR'",
  "'Apple SD Gothic Neo'",
  "'Malgun Gothic'",
  "'Noto Sans Arabic'",
  "'Noto Sans Hebrew'",
  "'Noto Sans Thai'",
  "'Noto Sans Devanagari'",
  'system-ui',
  'sans-serif',
];

/**
 * The font families that the built-in widths stand for, as a CSS `font-family` list.
 *
 * The first that holds a character draws it: Inter for Latin, Greek and Cyrillic,
 * Noto Sans for the other scripts, then what the reader's system has.
 */
export const FONT_STACK: string = families.join(', ');
