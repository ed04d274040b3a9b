import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { Place } from '../../scene/mark.js';
import { space, type ColorName } from '../../scene/tokens.js';
import { labelBlock, type PartSetting } from './part-setting.js';
import { inRow, type ReadAt } from '../../scene/reading-order.js';
import type { SeriesLook } from '../../scene/series-look.js';
import type { PlacedMark, PlacedText } from './placed.js';

/** A row of figures below a plot, like the table below a printed chart: a name in the rail, a figure in a column. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** How the line looks whose figures these are. */
  readonly sample?: SeriesLook | undefined;
  readonly cells: readonly FigureCell[];
}

/** One figure over a stretch of columns. */
export interface FigureCell {
  readonly key: string;
  readonly start: number;
  readonly size: number;
  readonly text: string;
  readonly note?: string | undefined;
  readonly fill: ColorName;
  readonly weight: 400 | 600;
  /** Set where the figure stands nowhere else: it is then read aloud. */
  readonly name?: string | undefined;
  readonly at: ReadAt;
  readonly place: Place;
}

interface FittedCell {
  readonly cell: FigureCell;
  readonly block: TextBlock;
  readonly note: TextBlock;
}

const sampleRoom = 36;

/** Rows of figures from `top` down, parted by hairlines. */
export function placeFigureRows(
  rows: readonly FigureRow[],
  setting: PartSetting,
  row: readonly number[],
  top: number,
): { readonly marks: PlacedMark[]; readonly bottom: number } {
  const { context, measures } = setting;
  const marks: PlacedMark[] = [];
  let y = top;
  rows.forEach((one, order) => {
    const indent = one.sample ? sampleRoom : 0;
    const label = labelBlock(one.label, measures.rail - indent, context);
    const cells = one.cells.map((cell): FittedCell => ({
      cell,
      block: labelBlock(cell.text, cell.size - 4, context, cell.weight, true),
      note: labelBlock(cell.note ?? '', cell.size - 4, context, 400, true),
    }));
    const height = Math.max(
      label.height,
      one.sample ? 16 : 0,
      ...cells.map(({ block, note }) => block.height + note.height),
    );
    y += space.hair;
    marks.push(labelMark(one, label, { x: measures.margin, y, indent, right: setting.right }));
    marks.push(...cellMarks(one.key, cells, { y, row: [...row, order] }));
    y += height + space.hair;
  });
  return { marks, bottom: y };
}

function labelMark(
  { key, sample }: FigureRow,
  block: TextBlock,
  { x, y, indent, right }: { x: number; y: number; indent: number; right: number },
): PlacedMark {
  const line = { x, y: y - space.hair };
  return {
    key: `label(${key})`,
    part: 'lane-header',
    figures: [
      { kind: 'line', from: line, to: { x: right, y: line.y }, look: 'row' },
      ...(sample
        ? ([{ kind: 'sample', at: { x, y: y + (Math.min(block.lineHeight, 18) - 16) / 2 }, series: sample }] as const)
        : []),
    ],
    texts: [{ block, at: { x: x + indent, y }, fill: 'muted' }],
    place: {},
    at: 'decoration',
  };
}

function cellMarks(
  key: string,
  cells: readonly FittedCell[],
  { y, row }: { y: number; row: readonly number[] },
): PlacedMark[] {
  const textsOf = ({ cell, block, note }: FittedCell): PlacedText[] => {
    const place = { within: cell.size - 4, align: 'center' } as const;
    return [
      { block, at: { x: cell.start + 2, y }, fill: cell.fill, ...place },
      { block: note, at: { x: cell.start + 2, y: y + block.height }, fill: 'muted', ...place },
    ];
  };
  const quiet = cells.filter(({ cell }) => !cell.name).flatMap(textsOf);
  const spoken = cells
    .filter(({ cell }) => cell.name)
    .map((fitted): PlacedMark => {
      const { cell } = fitted;
      const { key: own, name, at, place, start, size } = cell;
      const room = { x: start, y, width: size, height: fitted.block.height + fitted.note.height };
      return { key: own, part: 'word', figures: [], texts: textsOf(fitted), room, place, name, at: inRow(at, row) };
    });
  const together: PlacedMark = { key, part: 'word', figures: [], texts: quiet, place: {}, at: 'decoration' };
  return quiet.some(({ block }) => block.lines.length > 0) ? [together, ...spoken] : spoken;
}
