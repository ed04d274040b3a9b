import type { Point } from '../layout/box.js';
import { levelTops, stackLevels } from '../layout/stack-cards.js';
import { fitCard, type FittedCard } from '../scene/card.js';
import { toneLooks } from '../scene/tones.js';
import { stretchOf, type Columns } from '../content/columns.js';
import type { Measures, Setting } from './measures.js';
import type { PlacedCard } from './placed.js';
import type { CardsRow } from '../content/rows.js';

/** Where the cards of a row may stand. */
export interface CardsRoom {
  readonly columns: Columns;
  readonly grid: Point;
  /** Index of the row. */
  readonly row: number;
  /** Whether each box goes down to the end of its row, or to the next one in its column. Default false. */
  readonly stretched?: boolean | undefined;
}

/** The cards of a row over their columns, and how high the row becomes. */
export function placeCards(row: CardsRow, setting: Setting, room: CardsRoom): { cards: PlacedCard[]; height: number } {
  const { context, options, measures } = setting;
  const { columns, grid } = room;
  const piles = row.entries.map((entry): Pile => {
    const stretch = stretchOf(columns, entry.first, entry.last);
    const cards = entry.cards.map((card) => fitCard(card, stretch.size, context.frame, options.maxLines));
    const height = cards.reduce((sum, card) => sum + card.height, (cards.length - 1) * measures.cardGap);
    return { ...stretch, first: entry.first, last: entry.last, cards, height };
  });
  const { tops, height } = columns.overlapping || row.even ? levelPiles(piles, measures) : restPiles(piles, measures);
  const even = row.even && !columns.overlapping ? piles.reduce((most, pile) => Math.max(most, pile.height), 0) : 0;
  const ends = room.stretched && !columns.overlapping ? pileEnds(piles, tops, height, measures) : [];
  const cards = piles.flatMap((pile, order) => {
    let y = grid.y + (tops[order] ?? 0);
    return pile.cards.map((card, place): PlacedCard => {
      const at = { x: grid.x + pile.start, y };
      y += card.height + measures.cardGap;
      const end = ends[order];
      const isLast = place === pile.cards.length - 1 && fillsRow(card);
      const own = end !== undefined && isLast ? grid.y + end - at.y : even;
      return { card, at, height: Math.max(card.height, own), first: pile.first, row: room.row };
    });
  });
  return { cards, height };
}

/** The cards of one entry, one under the other. */
interface Pile {
  readonly start: number;
  readonly size: number;
  readonly first: number;
  readonly last: number;
  readonly cards: readonly FittedCard[];
  readonly height: number;
}

// Where columns may overlap, as on an axis of time, whole levels keep cards apart.
function levelPiles(piles: readonly Pile[], measures: Measures): { tops: number[]; height: number } {
  const levels = stackLevels(piles, measures.gutter / 2);
  const { tops, height } = levelTops(
    levels,
    piles.map((pile) => pile.height),
    measures.cardGap,
  );
  return { tops: levels.map((level) => tops[level] ?? 0), height };
}

// Each pile goes as high as those before it allow, so that one that spans several columns rests on the highest of them.
function restPiles(piles: readonly Pile[], measures: Measures): { tops: number[]; height: number } {
  const floor = new Map<number, number>();
  let height = 0;
  const tops = piles.map((pile) => {
    let top = 0;
    for (let step = pile.first; step <= pile.last; step += 1) top = Math.max(top, floor.get(step) ?? 0);
    for (let step = pile.first; step <= pile.last; step += 1) floor.set(step, top + pile.height + measures.cardGap);
    height = Math.max(height, top + pile.height);
    return top;
  });
  return { tops, height };
}

/** How far down each pile may go: to the end of its row, or to what stands below it in one of its columns. */
function pileEnds(piles: readonly Pile[], tops: readonly number[], height: number, { cardGap }: Measures): number[] {
  const ceiling = new Map<number, number>();
  const ends = piles.map(() => height);
  for (let order = piles.length - 1; order >= 0; order -= 1) {
    const pile = piles[order];
    if (!pile) continue;
    let end = height;
    for (let step = pile.first; step <= pile.last; step += 1) {
      end = Math.min(end, (ceiling.get(step) ?? Infinity) - cardGap);
      ceiling.set(step, tops[order] ?? 0);
    }
    ends[order] = end;
  }
  return ends;
}

function fillsRow({ content }: FittedCard): boolean {
  const { boxed, snug } = toneLooks[content.tone];
  return boxed && !snug;
}
