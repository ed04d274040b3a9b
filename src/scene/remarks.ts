import type { Box, Point } from '../layout/box.js';
import type { Frame } from '../layout/frame.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import type { Mark } from './mark.js';
import { drawText, linesOf } from './text.js';
import { size, space } from './tokens.js';

/** Things said about a picture below it, under one title. */
export interface RemarkGroup {
  readonly key: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Remarks in their places below a picture. */
export interface PlacedRemarks {
  readonly texts: readonly PlacedRemark[];
  readonly bottom: number;
}

/** One line of remarks: a title, or something said. */
export interface PlacedRemark {
  readonly key: string;
  readonly isTitle: boolean;
  readonly block: TextBlock;
  readonly at: Point;
}

const leastColumn = 300;
const mostColumns = 4;
const rowGap = 4;

/** Groups of remarks below each other, without those that say nothing; the texts of each side by side where the page is wide. */
export function placeRemarks(
  groups: readonly RemarkGroup[],
  frame: Frame,
  { x, y, width }: Omit<Box, 'height'>,
): PlacedRemarks {
  const count = Math.max(1, Math.min(mostColumns, Math.floor((width + space.large) / (leastColumn + space.large))));
  const each = (width - (count - 1) * space.large) / count;
  const texts: PlacedRemark[] = [];
  let bottom = y;
  for (const group of groups) {
    if (group.texts.length === 0) continue;
    const title = wrapText(group.title, width, { size: size.label, weight: 600 }, frame.measure);
    bottom += space.large;
    texts.push({ key: `remarks(${group.key})`, isTitle: true, block: title, at: { x, y: bottom } });
    bottom += title.height;
    const blocks = group.texts.map((text) => wrapText(text, each, { size: size.label, weight: 400 }, frame.measure));
    for (let first = 0; first < blocks.length; first += count) {
      const row = blocks.slice(first, first + count);
      row.forEach((block, column) => {
        const at = { x: x + column * (each + space.large), y: bottom + rowGap };
        texts.push({ key: `remark(${group.key},${first + column})`, isTitle: false, block, at });
      });
      bottom += rowGap + row.reduce((most, { height }) => Math.max(most, height), 0);
    }
  }
  return { texts, bottom };
}

/** Remarks as marks. */
export function remarkMarks({ texts }: PlacedRemarks): Mark[] {
  return texts.map(remarkMark);
}

function remarkMark({ key, isTitle, block, at }: PlacedRemark): Mark {
  return {
    key,
    part: 'fact',
    box: { ...at, width: block.width, height: block.height },
    shapes: drawText(block, at, isTitle ? 'ink' : 'muted'),
    name: linesOf(block),
    place: {},
  };
}
