import type { TextBlock } from '../../layout/text/wrap-text.js';
import type { Place } from '../../scene/mark.js';
import { shiftedShapes } from '../../scene/move-shape.js';
import { inRow, type ReadAt } from '../../scene/reading-order.js';
import { seriesSample } from '../../scene/samples.js';
import type { SeriesLook } from '../../scene/series-look.js';
import { space, type ColorName } from '../../scene/tokens.js';
import { labelBlock, type PartSetting } from './part.js';
import { chartMark, line, piece, text, type ChartMark, type Piece } from './piece.js';

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
): { readonly marks: ChartMark[]; readonly bottom: number } {
  const { context, measures } = setting;
  const marks: ChartMark[] = [];
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
): ChartMark {
  const border = { x, y: y - space.hair };
  const at = { x, y: y + (Math.min(block.lineHeight, 18) - 16) / 2 };
  return chartMark({
    key: `label(${key})`,
    part: 'lane-header',
    pieces: [
      line(border, { x: right, y: border.y }, 'hairline'),
      piece(sample ? shiftedShapes(seriesSample(sample), at) : []),
      text(block, { x: x + indent, y }, 'muted'),
    ],
    at: 'decoration',
  });
}

function cellMarks(
  key: string,
  cells: readonly FittedCell[],
  { y, row }: { y: number; row: readonly number[] },
): ChartMark[] {
  const textsOf = ({ cell, block, note }: FittedCell): Piece[] => {
    const place = { within: cell.size - 4, align: 'center' } as const;
    return [
      text(block, { x: cell.start + 2, y }, cell.fill, place),
      text(note, { x: cell.start + 2, y: y + block.height }, 'muted', place),
    ];
  };
  const quiet = cells.filter(({ cell }) => !cell.name).flatMap(textsOf);
  const spoken = cells
    .filter(({ cell }) => cell.name)
    .map((fitted) => {
      const { cell } = fitted;
      const { key: own, name, at, place, start, size } = cell;
      const room = { x: start, y, width: size, height: fitted.block.height + fitted.note.height };
      return chartMark({ key: own, part: 'word', pieces: textsOf(fitted), room, place, name, at: inRow(at, row) });
    });
  const together = chartMark({ key, part: 'word', pieces: quiet, at: 'decoration' });
  return together.mark.shapes.length > 0 ? [together, ...spoken] : spoken;
}
