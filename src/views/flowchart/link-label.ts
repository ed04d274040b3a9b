import type { Point } from '../../layout/box.js';
import type { Font } from '../../layout/text/font.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import type { IconName } from '../../scene/icons.js';
import type { Ink, Mark, Place, Shape } from '../../scene/mark.js';
import { drawText } from '../../scene/text.js';
import { size, space } from '../../scene/tokens.js';

/** What stands at a link: when it is taken, how many take it, and what changes on the way. */
export interface LinkLabelContent {
  readonly key: string;
  readonly text?: string | undefined;
  readonly figure?: string | undefined;
  readonly pills: readonly LabelPill[];
  readonly place: Place;
  readonly align: 'start' | 'center';
}

/** Something that changes on the way: from one icon to the next, in a few words. */
export interface LabelPill {
  /** One icon, or two with an arrow between them. */
  readonly icons: readonly IconName[];
  readonly text: string;
  /** Whether something is lost in the change. */
  readonly broken: boolean;
}

/** A label whose text is wrapped and whose size is known. */
export interface FittedLinkLabel {
  readonly content: LinkLabelContent;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LabelRow[];
}

interface LabelRow {
  readonly block: TextBlock;
  readonly pill?: LabelPill | undefined;
  readonly strong: boolean;
  /** Whether the words of a pill stand below its icons. */
  readonly stacked: boolean;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A word longer than this in px is broken in a pill. */
const longest = 96;
const icon = 14;
const arrow = 12;
/** More lines than that do not stand beside an icon. */
const mostBeside = 2;
const padX = 6;
const padY = 3;
const rowGap = 3;

/** A label at most `width` px wide, unless its icons alone need more. */
export function fitLinkLabel(content: LinkLabelContent, width: number, frame: Frame): FittedLinkLabel {
  const rows: LabelRow[] = [];
  let y = 0;
  const add = (text: string, strong: boolean, pill?: LabelPill): void => {
    const font = { size: size.label, weight: strong ? 600 : 400 } as const;
    const word = pill ? widestWord(text, font, frame) : 0;
    const wrap = (room: number): TextBlock =>
      wrapText(text, Math.max(1, room, word), font, frame.measure, { balance: true });
    const room = pill ? width - iconsWidth(pill) - 2 * padX - space.hair : width;
    const beside = wrap(room);
    // Where there is little room beside the icons, the words stand below them.
    const stacked = pill !== undefined && (word > room || beside.lines.length > mostBeside);
    const block = stacked ? wrap(width - 2 * padX) : beside;
    if (block.lines.length === 0 && !pill) return;
    if (rows.length > 0) y += rowGap;
    const row = pill ? pillSize(pill, block, stacked) : { width: block.width, height: block.height };
    rows.push({ block, pill, strong, stacked, y, ...row });
    y += row.height;
  };
  add(content.text ?? '', true);
  add(content.figure ?? '', false);
  for (const pill of content.pills) add(pill.text, false, pill);
  return { content, width: rows.reduce((most, row) => Math.max(most, row.width), 0), height: y, rows };
}

/** The mark of a fitted label with its top left corner at `at`. */
export function drawLinkLabel({ content, width, height, rows }: FittedLinkLabel, at: Point): Mark {
  const shapes = rows.flatMap((row): Shape[] => {
    const x = at.x + (content.align === 'center' ? (width - row.width) / 2 : 0);
    const corner = { x, y: at.y + row.y };
    if (row.pill) return drawPill(row, row.pill, corner);
    const align = content.align;
    return drawText(row.block, corner, row.strong ? 'ink' : 'muted', { within: row.width, align });
  });
  return { key: content.key, part: 'link-label', box: { ...at, width, height }, shapes, place: content.place };
}

function pillSize(pill: LabelPill, block: TextBlock, stacked: boolean): { width: number; height: number } {
  const icons = iconsWidth(pill);
  if (stacked)
    return { width: Math.max(icons, block.width) + 2 * padX, height: icon + block.height + 2 * padY + space.hair / 2 };
  const gap = block.width > 0 ? space.hair : 0;
  return { width: icons + gap + block.width + 2 * padX, height: Math.max(icon, block.height) + 2 * padY };
}

function drawPill({ block, width, height, stacked }: LabelRow, pill: LabelPill, { x, y }: Point): Shape[] {
  const color = pill.broken ? 'pain' : 'muted';
  const middle = stacked ? y + padY + icon / 2 : y + height / 2;
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: Math.max(0, width - 1),
      height: Math.max(0, height - 1),
      radius: 10,
      ...pillInk(pill.broken),
    },
  ];
  let next = stacked ? x + (width - iconsWidth(pill)) / 2 : x + padX;
  pill.icons.forEach((name, index) => {
    if (index > 0) {
      shapes.push({
        kind: 'path',
        commands: smallArrow({ x: next + 2.5, y: middle }),
        stroke: color,
        strokeWidth: 1.25,
      });
      next += arrow;
    }
    shapes.push({ kind: 'icon', icon: name, x: next, y: middle - icon / 2, size: icon, color });
    next += icon;
  });
  const corner = stacked
    ? { x: x + padX, y: y + height - padY - block.height }
    : { x: next + space.hair, y: middle - block.height / 2 };
  const text = drawText(block, corner, pill.broken ? 'pain' : 'muted', {
    within: stacked ? width - 2 * padX : block.width,
    align: stacked ? 'center' : 'start',
  });
  return [...shapes, ...text];
}

/** The ground of a pill. */
function pillInk(broken: boolean): Ink {
  return broken ? { fill: 'pain-soft', stroke: 'pain' } : { fill: 'page', stroke: 'axis' };
}

/** A pill as a legend shows it, in a box of 28 × 16 px: with this icon, or with the arrow of a change from one thing to another. */
export function pillSample(broken: boolean, name?: IconName): Shape[] {
  const color = broken ? 'pain' : 'muted';
  return [
    { kind: 'rect', x: 0.5, y: 0.5, width: 27, height: 15, radius: 7.5, ...pillInk(broken) },
    name
      ? { kind: 'icon', icon: name, x: 8, y: 2, size: 12, color }
      : { kind: 'path', commands: smallArrow({ x: 10.5, y: 8 }), stroke: color, strokeWidth: 1.25 },
  ];
}

function smallArrow({ x, y }: Point): (readonly ['M' | 'L', number, number])[] {
  return [
    ['M', x, y],
    ['L', x + 7, y],
    ['M', x + 4, y - 3],
    ['L', x + 7, y],
    ['L', x + 4, y + 3],
  ];
}

// Icons take room from the words beside them, which are not broken for that.
function widestWord(text: string, font: Font, { measure }: Frame): number {
  const words = text.match(/[\p{Script=Latin}\p{N}-]+/gu) ?? [];
  return words.reduce((most, word) => Math.max(most, Math.min(longest, Math.ceil(measure(word, font)))), 0);
}

function iconsWidth({ icons }: LabelPill): number {
  return icons.length * icon + Math.max(0, icons.length - 1) * arrow;
}
