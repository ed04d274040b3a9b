import { endWithEllipsis } from './end-with-ellipsis.js';
import { fillLines } from './fill-lines.js';
import type { Font } from './font.js';
import { lineHeightOf } from './line-height.js';
import type { Column, Line } from './line.js';
import { paragraphsOf } from './paragraph.js';
import type { MeasureText } from './text-width.js';

export { baselineOf, lineHeightOf } from './line-height.js';

/** One line of a block: what to draw, and how wide it is. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
}

/** A text set in lines. An empty text has none, and no height. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  /** The width of the widest line. */
  readonly width: number;
  /** The height of all lines together. */
  readonly height: number;
  readonly lineHeight: number;
  readonly font: Font;
  /** True if `maxLines` left some of the text out; the last line then ends with "…". */
  readonly cut: boolean;
}

/** How to set a text. */
export interface WrapOptions {
  /** The most lines to give; the rest is cut with "…". Default: as many as the text needs. */
  readonly maxLines?: number;
  /** Make the lines about equally long, without adding one. Default: false. */
  readonly balance?: boolean;
}

interface SetLines {
  readonly lines: readonly Line[];
  readonly cut: boolean;
}

/** Balancing sets the text several times, so a long one, which does not need it, is left as it is. */
const LONGEST_BALANCED = 400;
const BALANCE_STEPS = 6;

/**
 * A text in lines, none wider than `width` unless a single character is.
 *
 * A line break in the text ends a line; other white space is one space, and none at a line's ends.
 *
 * ```ts
 * wrapText('Compare three shops', 90, { size: 13, weight: 400 }, builtInMeasure).lines.map((line) => line.text);
 * // ['Compare', 'three shops']
 * ```
 */
export function wrapText(
  text: string,
  width: number,
  font: Font,
  measure: MeasureText,
  options: WrapOptions = {},
): TextBlock {
  const { maxLines = Number.POSITIVE_INFINITY, balance = false } = options;
  if (!(width >= 0)) throw new RangeError(`expected a width of 0 or more, got ${width}`);
  if (!(maxLines >= 1)) throw new RangeError(`expected maxLines of 1 or more, got ${maxLines}`);
  const paragraphs = paragraphsOf(text);
  const setParts = (parts: readonly string[], box: number) =>
    setLines(parts, box, (line) => measure(line, font), maxLines);
  const plain = setParts(paragraphs, width);
  const isBalanced = balance && text.length <= LONGEST_BALANCED;
  const even = isBalanced ? balanced(plain, width, (box) => setParts(paragraphs, box)) : plain;
  const set = (isBalanced && atMark(paragraphs, even, (parts) => setParts(parts, widestOf(plain)))) || even;
  const lineHeight = lineHeightOf(text, font);
  return {
    lines: set.lines.map((line) => ({ text: line.text, width: line.width })),
    width: widestOf(set),
    height: set.lines.length * lineHeight,
    lineHeight,
    font,
    cut: set.cut,
  };
}

function setLines(paragraphs: readonly string[], width: number, measure: Column['measure'], most: number): SetLines {
  const lines: Line[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const column: Column = { paragraph, width, measure };
    for (const line of fillLines(column, most - lines.length)) lines.push(line);
    const last = lines.at(-1);
    const isOver = index + 1 === paragraphs.length && last?.end === paragraph.length;
    if (last && !isOver && lines.length >= most)
      return { lines: [...lines.slice(0, -1), endWithEllipsis(column, last)], cut: true };
  }
  return { lines, cut: false };
}

function widestOf({ lines }: SetLines): number {
  return lines.reduce((widest, { width }) => Math.max(widest, width), 0);
}

function hyphens({ lines }: SetLines): number {
  return lines.filter(({ text }) => text.endsWith('-')).length;
}

/** The text in the narrowest box that asks for no more lines, breaks no word and no more compounds. */
function balanced(plain: SetLines, width: number, setIn: (box: number) => SetLines): SetLines {
  let best = plain;
  const count = best.lines.length;
  if (count < 2 || best.cut || !Number.isFinite(width) || best.lines.some((line) => line.inWord)) return best;
  const cuts = hyphens(best);
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const middle = (narrow + wide) / 2;
    const set = setIn(middle);
    const isGood =
      set.lines.length <= count && !set.cut && !set.lines.some((line) => line.inWord) && hyphens(set) <= cuts;
    if (isGood) [best, wide] = [set, middle];
    else narrow = middle;
  }
  return best;
}

/** A text of two lines, broken before an arrow or after a mark: between any other two characters, Chinese may part a word. */
function atMark(
  [text = '', ...others]: readonly string[],
  { lines, cut }: SetLines,
  setParts: (parts: readonly string[]) => SetLines,
): SetLines | undefined {
  if (others.length > 0 || lines.length !== 2 || cut) return undefined;
  return [...text.matchAll(/[，、；：。！？](?=[\p{L}\p{N}])| (?=[→←])/gu)]
    .map(({ index }) => setParts([text.slice(0, index + 1), text.slice(index + 1)]))
    .filter((set) => set.lines.length === 2 && set.lines.every(({ width }) => width * 3 > widestOf(set)))
    .sort((a, b) => widestOf(a) - widestOf(b))[0];
}
