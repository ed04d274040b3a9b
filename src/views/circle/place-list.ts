import type { Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size } from '../../scene/tokens.js';
import type { CircleStage } from './content.js';
import { letterOf } from './letter-of.js';
import type { PlacedHeading, PlacedItem } from './placed.js';
import type { PlacedText } from './placed-ring.js';
import { fitLabel, type FittedLabel } from './step-label.js';
import type { StepNote } from './step-notes.js';

/** A numbered list in its place. */
export interface PlacedList {
  readonly items: readonly PlacedItem[];
  readonly headings: readonly PlacedHeading[];
  readonly bottom: number;
}

/** Where a list may stand, and what it shows. */
export interface ListRoom {
  readonly at: Point;
  readonly width: number;
  readonly columns: number;
  /** Stages of which the ring shows only a letter. */
  readonly lettered: ReadonlySet<string>;
  readonly keeps: (note: StepNote) => boolean;
}

/** Radius of the number of a step. */
export const badgeRadius = 11;
const textStart = 2 * badgeRadius + 8;
const columnGap = 32;
const rowGap = 10;
const headingGap = 14;

/** The width of one of several columns. */
export function columnWidth(width: number, columns: number): number {
  return (width - (columns - 1) * columnGap) / columns;
}

/** The steps by their numbers under the names of their stages, in columns read one after the other. */
export function placeList(stages: readonly CircleStage[], room: ListRoom, frame: Frame): PlacedList {
  const width = columnWidth(room.width, room.columns);
  const rows = stages.flatMap((stage) => stageRows(stage, width - textStart, room, frame));
  const columns = inColumns(rows, room.columns);
  const items: PlacedItem[] = [];
  const headings: PlacedHeading[] = [];
  let bottom = room.at.y;
  columns.forEach((column, index) => {
    const x = room.at.x + index * (width + columnGap);
    let y = room.at.y;
    column.forEach((row, order) => {
      if (order > 0) y += row.before;
      if (row.label) items.push(itemAt(row.label, x, y));
      else headings.push(headingAt(row, x, y));
      y += row.height;
    });
    bottom = Math.max(bottom, y);
  });
  return { items, headings, bottom };
}

interface ListRow {
  readonly stage: CircleStage;
  readonly height: number;
  /** Room above it, unless it stands first in its column. */
  readonly before: number;
  readonly label?: FittedLabel;
  readonly texts: readonly PlacedText[];
  readonly letter: PlacedText | undefined;
}

function stageRows(stage: CircleStage, width: number, room: ListRoom, frame: Frame): ListRow[] {
  const items = stage.steps.map((item): ListRow => {
    const label = fitLabel(item, item.notes.filter(room.keeps), width, frame);
    return {
      stage,
      label,
      height: Math.max(2 * badgeRadius, label.height),
      before: rowGap,
      texts: [],
      letter: undefined,
    };
  });
  const title = wrapText(stage.title, width, { size: size.stage, weight: 600 }, frame.measure);
  const cycle = wrapText(stage.cycle, width, { size: size.label, weight: 400 }, frame.measure);
  const mark = room.lettered.has(stage.stage.id) ? letterOf(stage.stage.index) : '';
  const block = wrapText(mark, 60, { size: size.cell, weight: 600 }, frame.measure);
  if (title.lines.length === 0 && cycle.lines.length === 0 && !mark) return items;
  const texts = [
    { block: title, at: { x: textStart, y: 1 }, muted: false },
    { block: cycle, at: { x: textStart, y: 1 + title.height }, muted: true },
  ].filter((text) => text.block.lines.length > 0);
  const at = { x: badgeRadius - block.width / 2, y: badgeRadius - block.height / 2 };
  const letter = mark ? { block, at, muted: false } : undefined;
  const height = Math.max(2 * badgeRadius, title.height + cycle.height + 2);
  return [{ stage, height, before: rowGap + headingGap, texts, letter }, ...items];
}

function itemAt(label: FittedLabel, x: number, y: number): PlacedItem {
  const line = label.rows[0]?.block.lineHeight ?? 2 * badgeRadius;
  const top = y + Math.max(0, badgeRadius - line / 2);
  return { label, badge: { x: x + badgeRadius, y: y + badgeRadius }, at: { x: x + textStart, y: top } };
}

function headingAt({ stage, texts, letter }: ListRow, x: number, y: number): PlacedHeading {
  const moved = (text: PlacedText): PlacedText => ({ ...text, at: { x: x + text.at.x, y: y + text.at.y } });
  const swatch = { at: { x, y }, letter: letter && moved(letter) };
  return { stage, texts: texts.map(moved), align: 'start', leader: [], swatch };
}

// The lowest height at which the rows fill no more columns than there are. A heading never ends a column.
function inColumns(rows: readonly ListRow[], count: number): ListRow[][] {
  const total = rows.reduce((sum, row) => sum + row.before + row.height, 0);
  let [low, high] = [total / count, total];
  for (let round = 0; round < 12 && count > 1; round += 1) {
    const middle = (low + high) / 2;
    if (filled(rows, middle).length <= count) high = middle;
    else low = middle;
  }
  return filled(rows, high);
}

function filled(rows: readonly ListRow[], most: number): ListRow[][] {
  const columns: ListRow[][] = [];
  let height = Infinity;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const kept = row.label || !next?.label ? 0 : next.before + next.height;
    const isLed = rows[index - 1]?.label === undefined && row.label !== undefined && index > 0;
    if (!isLed && height + row.before + row.height + kept > most) {
      columns.push([]);
      height = -row.before;
    }
    columns.at(-1)?.push(row);
    height += row.before + row.height;
  });
  return columns;
}
