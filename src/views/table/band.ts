import type { Box, Point } from '../../layout/box.js';
import type { Frame } from '../../layout/frame.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { stageTint } from '../../scene/stage-header.js';
import type { TableGroupHead, TableNote } from '../../scene/table.js';
import { placedLines, spoken, type PlacedPiece, type PlacedText } from './placed.js';
import { fitLines, tableFonts, type FittedLines } from './text.js';
import { space } from '../../scene/tokens.js';

/** Where a band stands: its top left corner, how wide it is, and how much of that a page shows without scrolling. */
interface BandPlace extends Point {
  readonly width: number;
  readonly room: number;
}

interface FittedNote {
  readonly label: TextBlock;
  readonly lines: FittedLines;
  readonly height: number;
}

const pad = space.medium;
const gap = space.large;
const noteWidth = 200;
const mostBeside = 5;

/** The band over a group of rows: its name, and below it what is said about all of them, in a few columns. */
export function placeBand(
  table: string,
  group: string,
  head: TableGroupHead,
  at: BandPlace,
  frame: Frame,
): PlacedPiece {
  const visible = Math.max(1, Math.min(at.width, at.room) - 2 * pad);
  const title = wrapText(head.title.text, visible, tableFonts.band, frame.measure);
  const beside = Math.max(1, Math.min(mostBeside, Math.floor((visible + gap) / (noteWidth + gap))));
  const width = (visible - (beside - 1) * gap) / beside;
  const notes = head.notes.map((note) => fitNote(note, width, frame));
  const texts: PlacedText[] = [
    { block: title, at: { x: at.x + pad, y: at.y + pad }, fill: 'ink', lang: head.title.lang },
  ];
  let y = at.y + pad + title.height;
  for (let first = 0; first < notes.length; first += beside) {
    const row = notes.slice(first, first + beside);
    y += space.small;
    row.forEach((note, index) => texts.push(...noteTexts(note, { x: at.x + pad + index * (width + gap), y })));
    y += row.reduce((most, { height }) => Math.max(most, height), 0);
  }
  return { ...bandHead(table, group, head, frame), box: bandBox(at, y + pad), texts };
}

/** What a band is called, and its colour: a stage has the tint that it has in every picture. */
export function bandHead(
  table: string,
  group: string,
  head: TableGroupHead,
  frame: Frame,
): Pick<PlacedPiece, 'key' | 'part' | 'ground' | 'name' | 'place'> {
  const isStage = head.place.stage !== undefined;
  const notes = head.notes.map(({ label, lines }) => label + frame.words.labelSeparator + spoken(lines, frame));
  return {
    key: isStage ? `stage(${group})` : `group(${table},${group})`,
    part: isStage ? 'stage-header' : 'lane-header',
    ground: isStage ? stageTint(head.index, head.count) : 'surface',
    name: frame.words.sentences(head.title.text, ...notes),
    place: head.place,
  };
}

function bandBox({ x, y, width }: BandPlace, bottom: number): Box {
  return { x, y, width, height: bottom - y };
}

function fitNote({ label, lines }: TableNote, width: number, frame: Frame): FittedNote {
  const head = wrapText(label, width, tableFonts.head, frame.measure);
  const fitted = fitLines(lines, width, frame);
  return { label: head, lines: fitted, height: head.height + 2 + fitted.height };
}

function noteTexts({ label, lines }: FittedNote, at: Point): PlacedText[] {
  return [{ block: label, at, fill: 'muted' }, ...placedLines(lines, { x: at.x, y: at.y + label.height + 2 })];
}
