import type { Columns } from '../../content/columns.js';
import type { Context } from '../../content/context.js';
import type { CurveRow } from '../../content/rows.js';
import type { Point } from '../../layout/box.js';
import type { Stretch } from '../../layout/stack-cards.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import { stateGlyph } from './bar.js';
import type { ChartMeasures } from './measures.js';
import type { ChartOptions } from './options.js';
import { chartMark, text, type ChartMark } from './piece.js';
import type { PlacedBlock, PlacedPart } from './placed.js';
import type { Where } from './where.js';

/** What every part of a chart needs to find its place over the columns. */
export interface PartSetting {
  readonly context: Context;
  readonly options: ChartOptions;
  readonly measures: ChartMeasures;
  readonly columns: Columns;
  /** Where the last column ends. */
  readonly right: number;
  /** Room for names behind the last column; none where nothing has a name there. */
  readonly labels: number;
}

/** Where the figures of a chart stand that runs down the page. */
export interface DownRoom {
  readonly context: Context;
  readonly x: number;
  readonly width: number;
}

/** The parts of a chart that have a title of their own, from top to bottom. */
export const partNames = ['emotion', 'metrics', 'funnel', 'heat'] as const;

/** The name of a part. */
export type PartName = (typeof partNames)[number];

/** A part of a chart: its facts, told once, and how they are laid along the line of reading and down the page. */
export interface ChartPart {
  readonly head: PartHead;
  /** How many rows it takes in reading. */
  readonly rows: number;
  /** Whether something in it has a name behind the last column. */
  readonly hasNames: boolean;
  /** The plot whose curve runs beside the steps, where they run down the page. */
  readonly lead?: CurveRow | undefined;
  /** What its five tints mean, from worst to best. */
  readonly levels?: readonly string[];
  /** From `top` down, over the columns. */
  readonly across: (setting: PartSetting, firstRow: number, top: number) => PlacedPart;
  /** As blocks, each for the step or the stage at which it stands. */
  readonly down: (room: DownRoom, firstRow: number) => readonly PlacedBlock[];
}

/** The head of a part: its title, what its figures are, and warnings about comparing them. */
export interface PartHead {
  readonly key: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** The head of a part of this name. */
export function partHead(
  name: PartName,
  { frame }: Context,
  notes: readonly string[],
  warnings: readonly string[] = [],
): PartHead {
  return { key: `part(${name})`, title: frame.words.chart.parts[name], notes, warnings };
}

/** The stretch of the columns of a place, in px of the picture. */
export function stretchAt({ columns, measures, context }: PartSetting, where: Where): Stretch {
  const { start, size: width } = columnStretch(columns, context, where);
  return { start: measures.x + start, size: width };
}

/** Where texts stand in a stretch: in its middle, or where reading starts when the middle would be out of sight. */
export function alignIn(width: number, { frame }: Context): 'start' | 'center' {
  return width > frame.width - 200 ? 'start' : 'center';
}

/** Text in the small size of labels. */
export function labelBlock(
  text: string,
  width: number,
  { frame }: Context,
  weight: 400 | 600 = 400,
  balance = false,
): TextBlock {
  return wrapText(text, Math.max(1, width), { size: size.label, weight }, frame.measure, { balance });
}

interface HeadSetting {
  readonly context: Context;
  readonly measures: Pick<ChartMeasures, 'margin'>;
  readonly isFact?: boolean;
}

/** A part's head at its top, as wide as the page; or one of several `facts` about a picture that tells all parts at once. */
export function placeHead(
  { key, title, notes, warnings }: PartHead,
  { context, measures, isFact = false }: HeadSetting,
  at: Point,
): { readonly marks: ChartMark[]; readonly bottom: number } {
  const { frame } = context;
  const width = Math.max(1, Math.min(frame.width - measures.margin - at.x, 760));
  const block = (text: string, px: number, weight: 400 | 600) =>
    wrapText(text, width, { size: px, weight }, frame.measure);
  const name = block(title, isFact ? size.label : size.lead, 600);
  const note = block(notes.join(' · '), isFact ? size.cell : size.label, 400);
  const marks = [
    chartMark({
      key,
      part: 'lane-header',
      pieces: [
        text(name, at, isFact ? 'muted' : 'ink'),
        text(note, { x: at.x, y: at.y + name.height + 2 }, isFact ? 'ink' : 'muted'),
      ],
      name: frame.words.sentences(title, ...notes),
      at: 'parts',
    }),
  ];
  let y = at.y + name.height + (note.height > 0 ? note.height + 2 : 0);
  warnings.forEach((warning, order) => {
    const block = labelBlock(warning, width - 20, context);
    y += space.hair;
    marks.push(
      chartMark({
        key: `${key}#warning-${order}`,
        part: 'lane-header',
        pieces: [
          stateGlyph('bad', { x: at.x, y: y + (block.lineHeight - 12) / 2 }),
          text(block, { x: at.x + 20, y }, 'pain'),
        ],
        name: warning,
        at: 'parts',
      }),
    );
    y += block.height;
  });
  return { marks, bottom: y + space.medium };
}

function columnStretch(columns: Columns, { journey }: Context, { from, to, kind, place }: Where): Stretch {
  if (kind === 'stage') {
    const index = journey.lookup.stages.get(place.stage ?? '')?.index ?? 0;
    return columns.stages[index] ?? { start: 0, size: columns.size };
  }
  const index = kind === 'step' ? journey.lookup.steps.get(place.step ?? '')?.index : undefined;
  const step = index === undefined ? undefined : columns.steps[index];
  return step ?? { start: 0, size: from <= to ? columns.size : 0 };
}
