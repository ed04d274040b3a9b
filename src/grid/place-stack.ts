import { fitCard, type CardContent } from '../scene/card.js';
import { space } from '../scene/tokens.js';
import type { Setting } from './measures.js';
import { wordCards } from '../curve/place-down.js';
import { placeOverview } from '../curve/place-overview.js';
import type { PlacedCard, PlacedGrid, PlacedLane } from './placed.js';
import type { PlacedRoleLine, PlacedService } from './placed-service.js';
import { placeGlyphs } from './place-service.js';
import { stackedLine } from './role-lines.js';
import type { ServicePlan } from '../content/lane-plan.js';
import { laneTitle } from '../content/lane-title.js';
import type { CardsRow, Row } from '../content/rows.js';
import type { Context } from '../content/context.js';
import { stageHeader } from './stage-headers.js';

/** A row of cards and its place in the order of reading. */
export interface OrderedRow {
  readonly row: CardsRow;
  readonly index: number;
  /** Its turn in reading among all rows. */
  readonly turn: number;
}

/** What a row says at one step. */
interface StepRow extends OrderedRow {
  readonly contents: CardContent[];
}

const widest = 560;

/** Everything in one column, for a page too narrow for a grid: the curves as an overview, then step by step what each lane says. */
export function placeStack(rows: readonly Row[], setting: Setting, top: number): PlacedGrid {
  const { context, measures } = setting;
  const x = measures.margin;
  const width = Math.max(1, Math.min(widest, context.frame.width - 2 * measures.margin));
  const { curves, titles, bottom } = placeOverviews(rows, setting, { x, y: top, width });
  const perStep = cardsPerStep(cardLanes(rows, context), context.journey.steps.length);
  const stages: PlacedGrid['stages'][number][] = [];
  const pile: Pile = { x, width, lanes: [...titles], cards: [], lines: [] };
  let y = bottom;
  for (const stage of context.journey.stages) {
    const header = stageHeader(stage, width, context);
    if (header.height > 0) stages.push({ header, box: { x, y, width, height: header.height } });
    y += header.height + (header.height > 0 ? space.medium : 0);
    for (const step of stage.steps)
      y = placeStep(pile, perStep[step.index] ?? [], step.index, setting, y) + measures.rowGap;
  }
  const { lanes, cards } = pile;
  const service = setting.service && stackedService(setting.service, pile);
  const none = { joints: [], links: [], ticks: [] };
  return { along: 'y', right: x + width, bottom: y, stages, lanes, cards, curves, ...none, service };
}

/** What a stack has of a blueprint: the lines between what is said at a step, and glyphs. Its links are told in words. */
function stackedService(plan: ServicePlan, { cards, lines }: Pile): PlacedService {
  return { bands: [], lines, chains: [], links: [], glyphs: placeGlyphs(plan, cards), untold: plan.links };
}

/** What a stack has so far. */
interface Pile {
  readonly x: number;
  readonly width: number;
  readonly lanes: PlacedLane[];
  readonly cards: PlacedCard[];
  readonly lines: PlacedRoleLine[];
}

/** Puts what the lanes say at a step on the pile; gives where it ends. */
function placeStep(pile: Pile, rows: readonly StepRow[], step: number, setting: Setting, top: number): number {
  const { context, options, measures } = setting;
  let y = top;
  let above = -1;
  for (const { row, index, turn, contents } of rows) {
    // A line parts what is done on either side of it: where nobody is at work beyond it, there is none.
    if (setting.service?.rows[index]?.level !== undefined) y = placeLines(pile, [above, index], step, setting, y);
    if (isSide(index, setting.service)) above = Math.max(above, index);
    if (!row.even) {
      const lane = placeTitle(row, step, context, { x: pile.x, y, width: pile.width });
      pile.lanes.push(lane);
      y = lane.box.y + lane.box.height + 2;
    }
    for (const content of contents) {
      if (y > top && hasGlyph(content, setting.service)) y += space.small;
      const card = fitCard(content, pile.width, context.frame, options.maxLines);
      pile.cards.push({ card, at: { x: pile.x, y }, height: card.height, first: step, row: turn });
      y += card.height + measures.cardGap;
    }
  }
  return y;
}

/** Whether a glyph stands on the upper edge of a card, and over what is close above it. */
function hasGlyph({ key, place }: CardContent, service: ServicePlan | undefined): boolean {
  return place.step === key && (service?.points.get(key)?.length ?? 0) > 0;
}

/** The lines that stand between one row and the next at a step; gives where the last one ends. */
function placeLines(
  pile: Pile,
  [above, below]: readonly [number, number],
  step: number,
  { context, service }: Setting,
  top: number,
): number {
  const between = above === -1 ? [] : (service?.lines.filter(({ after }) => after >= above && after < below) ?? []);
  return between.reduce((y, line) => {
    const placed = stackedLine(line, step, context, { x: pile.x, y, width: pile.width });
    pile.lines.push(placed);
    return placed.at.y + placed.block.height + space.small;
  }, top);
}

/** Whether a row stands on one side of the lines; when and with what a step happens is on neither. */
function isSide(index: number, service: ServicePlan | undefined): boolean {
  const role = service?.rows[index]?.role;
  return role !== 'time' && role !== 'physical-evidence';
}

/** The rows of cards in reading order: the steps, what the curves say in words, then the lanes. */
export function cardLanes(rows: readonly Row[], context: Context): OrderedRow[] {
  const ordered = rows
    .map((row, index) => ({ row: row.kind === 'cards' ? row : wordCards(row, context), index }))
    .filter(({ row }) => row.entries.length > 0);
  const turns = ordered.map(({ index }) => index);
  // Turns of reading follow the order in which the rows then stand.
  return ordered
    .sort((a, b) => Number(b.row.even) - Number(a.row.even) || a.index - b.index)
    .map((row, order): OrderedRow => ({ ...row, turn: turns[order] ?? row.index }));
}

function cardsPerStep(rows: readonly OrderedRow[], steps: number): StepRow[][] {
  const perStep = Array.from({ length: steps }, (): StepRow[] => []);
  for (const ordered of rows) {
    for (const entry of ordered.row.entries) {
      const here = perStep[entry.first];
      const open = here?.at(-1);
      if (open?.row === ordered.row) open.contents.push(...entry.cards);
      else here?.push({ ...ordered, contents: [...entry.cards] });
    }
  }
  return perStep;
}

function placeTitle(
  row: CardsRow,
  step: number,
  context: Context,
  { x, y, width }: { x: number; y: number; width: number },
): PlacedLane {
  const room = width - 2 * space.medium;
  const title = laneTitle(row, room, context);
  return {
    key: `${row.key}@${step}`,
    lane: row.key,
    title,
    box: { x: x + space.medium, y: y + space.hair, width: room, height: title.height },
  };
}

function placeOverviews(
  rows: readonly Row[],
  { context, measures }: Setting,
  at: { x: number; y: number; width: number },
): { curves: PlacedGrid['curves']; titles: PlacedLane[]; bottom: number } {
  const curves: PlacedGrid['curves'][number][] = [];
  const titles: PlacedLane[] = [];
  let y = at.y;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'curve' || !row.felt) continue;
    const title = laneTitle(row, at.width, context);
    titles.push({ key: row.key, lane: row.key, title, box: { x: at.x, y, width: at.width, height: title.height } });
    const top = y + title.height + space.hair;
    const placed = placeOverview(row, context, { index, x: at.x, y: top, width: at.width, height: measures.overview });
    curves.push(placed.curve);
    y += title.height + space.hair + placed.height + space.large;
  }
  return { curves, titles, bottom: y };
}
