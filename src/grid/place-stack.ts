import { fitCard, type CardContent } from '../scene/card.js';
import { space } from '../scene/tokens.js';
import type { Setting } from './measures.js';
import { wordCards } from './place-curve-down.js';
import { placeOverview } from './place-overview.js';
import type { PlacedCard, PlacedGrid, PlacedLane } from './placed.js';
import { laneTitle } from './lane-title.js';
import type { CardsRow, Row } from '../telling/rows.js';
import type { Telling } from '../telling/telling.js';
import { stageHeader } from './stage-headers.js';

/** A row of cards and its place in the order of reading. */
export interface OrderedRow {
  readonly row: CardsRow;
  readonly index: number;
}

/** What a row says at one step. */
interface StepRow extends OrderedRow {
  readonly contents: CardContent[];
}

const widest = 560;

/** Everything in one column, for a page too narrow for a grid: the curves as an overview, then step by step what each lane says. */
export function placeStack(rows: readonly Row[], setting: Setting, top: number): PlacedGrid {
  const { telling, measures } = setting;
  const x = measures.margin;
  const width = Math.max(1, Math.min(widest, telling.frame.width - 2 * measures.margin));
  const { curves, titles, bottom } = placeOverviews(rows, setting, { x, y: top, width });
  const perStep = cardsPerStep(cardLanes(rows, telling), telling.journey.steps.length);
  const stages: PlacedGrid['stages'][number][] = [];
  const pile: Pile = { x, width, lanes: [...titles], cards: [] };
  let y = bottom;
  for (const stage of telling.journey.stages) {
    const header = stageHeader(stage, width, telling);
    if (header.height > 0) stages.push({ header, box: { x, y, width, height: header.height } });
    y += header.height + (header.height > 0 ? space.medium : 0);
    for (const step of stage.steps)
      y = placeStep(pile, perStep[step.index] ?? [], step.index, setting, y) + measures.rowGap;
  }
  const { lanes, cards } = pile;
  return { along: 'y', right: x + width, bottom: y, stages, lanes, cards, curves, joints: [], links: [], ticks: [] };
}

/** What a stack has so far. */
interface Pile {
  readonly x: number;
  readonly width: number;
  readonly lanes: PlacedLane[];
  readonly cards: PlacedCard[];
}

/** Puts what the lanes say at a step on the pile; gives where it ends. */
function placeStep(
  pile: Pile,
  rows: readonly StepRow[],
  step: number,
  { telling, options, measures }: Setting,
  top: number,
): number {
  let y = top;
  for (const { row, index, contents } of rows) {
    if (!row.even) {
      const lane = placeTitle(row, step, telling, { x: pile.x, y, width: pile.width });
      pile.lanes.push(lane);
      y = lane.box.y + lane.box.height + 2;
    }
    for (const content of contents) {
      const card = fitCard(content, pile.width, telling.frame, options.maxLines);
      pile.cards.push({ card, at: { x: pile.x, y }, height: card.height, first: step, row: index });
      y += card.height + measures.cardGap;
    }
  }
  return y;
}

/** The rows of cards in reading order: the steps, what the curves say in words, then the lanes. */
export function cardLanes(rows: readonly Row[], telling: Telling): OrderedRow[] {
  const ordered = rows.map((row, index): OrderedRow => ({
    row: row.kind === 'cards' ? row : wordCards(row, telling),
    index,
  }));
  return ordered
    .filter(({ row }) => row.entries.length > 0)
    .sort((a, b) => Number(b.row.even) - Number(a.row.even) || a.index - b.index);
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
  telling: Telling,
  { x, y, width }: { x: number; y: number; width: number },
): PlacedLane {
  const room = width - 2 * space.medium;
  const title = laneTitle(row, room, telling);
  return {
    key: `${row.key}@${step}`,
    lane: row.key,
    title,
    box: { x: x + space.medium, y: y + space.hair, width: room, height: title.height },
  };
}

function placeOverviews(
  rows: readonly Row[],
  { telling, measures }: Setting,
  at: { x: number; y: number; width: number },
): { curves: PlacedGrid['curves']; titles: PlacedLane[]; bottom: number } {
  const curves: PlacedGrid['curves'][number][] = [];
  const titles: PlacedLane[] = [];
  let y = at.y;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'curve' || !row.felt) continue;
    const title = laneTitle(row, at.width, telling);
    titles.push({ key: row.key, lane: row.key, title, box: { x: at.x, y, width: at.width, height: title.height } });
    const top = y + title.height + space.hair;
    const placed = placeOverview(row, telling, { index, x: at.x, y: top, width: at.width, height: measures.overview });
    curves.push(placed.curve);
    y += title.height + space.hair + placed.height + space.large;
  }
  return { curves, titles, bottom: y };
}
