import type { Box, Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { Shape } from '../../scene/mark.js';
import { momentDiamond } from '../../scene/moment.js';
import { drawText } from '../../scene/text.js';
import { size, type ColorName } from '../../scene/tokens.js';
import type { CircleStep } from './content.js';
import type { StepNote } from './step-notes.js';

/** The name of a step with its notes, in lines. */
export interface FittedLabel {
  readonly item: CircleStep;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LabelRow[];
}

interface LabelRow {
  readonly block: TextBlock;
  readonly fill: ColorName;
  /** From the top of the label. */
  readonly top: number;
  readonly note: StepNote | undefined;
  /** From its start to its words. */
  readonly indent: number;
}

const iconSize = 14;
const iconRoom = iconSize + 5;
const noteGap = 1;

/** The label of a step, no wider than `width` unless a single character is. */
export function fitLabel(item: CircleStep, notes: readonly StepNote[], width: number, frame: Frame): FittedLabel {
  const title = wrapText(item.title, width, { size: size.cell, weight: 600 }, frame.measure, { balance: true });
  const rows: LabelRow[] = [{ block: title, fill: item.isQuiet ? 'muted' : 'ink', top: 0, note: undefined, indent: 0 }];
  // What has no icon starts where the words of the others do.
  const indent = notes.some(hasIcon) ? iconRoom : 0;
  let top = title.height;
  for (const note of notes) {
    const room = Math.max(1, width - indent);
    const block = wrapText(note.text, room, { size: size.label, weight: 400 }, frame.measure, { balance: true });
    if (block.lines.length === 0) continue;
    rows.push({ block, fill: note.color, top: top + noteGap, note, indent });
    top += noteGap + block.height;
  }
  const widths = rows.map(({ block, indent: room }) => block.width + room);
  return { item, width: Math.max(...widths), height: top, rows };
}

/** The middle of the first line of a label, from its top. */
export function hookOf({ rows }: FittedLabel): number {
  return (rows[0]?.block.lineHeight ?? 0) / 2;
}

/** A label with its top left corner at `at`; its lines end at its right edge where asked. */
export function drawLabel(label: FittedLabel, at: Point, align: 'start' | 'end'): Shape[] {
  return label.rows.flatMap(({ block, fill, top, note, indent }) => {
    const width = block.width + indent;
    const x = align === 'end' ? at.x + label.width - width : at.x;
    const y = at.y + top;
    const textX = x + indent;
    return [
      ...(note ? noteIcon(note, { x, y: y + (block.lineHeight - iconSize) / 2 }) : []),
      ...drawText(block, { x: textX, y }, fill, {
        within: block.width,
        // A single line ends where the title does; several keep their start, or they would not seem one text.
        align: note && hasIcon(note) && block.lines.length > 1 ? 'start' : align,
      }),
    ];
  });
}

/** The room that a label takes. */
export function labelBox(label: FittedLabel, at: Point): Box {
  return { ...at, width: label.width, height: label.height };
}

function hasIcon({ icon, kind }: StepNote): boolean {
  return icon !== undefined || kind === 'moment';
}

function noteIcon({ kind, icon, color }: StepNote, { x, y }: Point): Shape[] {
  const middle = { x: x + iconSize / 2, y: y + iconSize / 2 };
  if (!icon && kind !== 'moment') return [];
  return icon
    ? [{ kind: 'icon', icon, x, y, size: iconSize, color }]
    : [momentDiamond(middle, iconSize / 2 - 1, { fill: color })];
}
