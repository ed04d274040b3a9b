import type { Frame } from '../../layout/frame.js';
import { space } from '../../scene/tokens.js';
import type { CardContent } from './card-content.js';
import type { CardMeasures } from './measures.js';
import { isBeside, placeGroup, type CardPlan, type PlacedCard } from './place-group.js';
import type { PersonaOptions } from './options.js';

/** The cards of a page with everything in its place. */
export interface PlacedCards {
  readonly cards: readonly PlacedCard[];
  readonly right: number;
  readonly bottom: number;
  /** Where one row of cards has ended and the next begins. */
  readonly breaks: readonly number[];
}

/** Where cards may stand. */
export interface CardsRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly measures: CardMeasures;
  readonly frame: Frame;
}

/** At most this many cards stand beside each other, or none could be read. */
const mostBeside = 4;
/** With fewer fields than this to stand there, the room beside a portrait would stay empty. */
const leastBeside = 3;

/** All cards: one as a page of its own, several beside each other in as many rows as they need. */
export function placeCards(
  contents: readonly CardContent[],
  names: CardPlan['names'],
  compare: PersonaOptions['compare'],
  room: CardsRoom,
): PlacedCards {
  const { measures } = room;
  if (contents.length === 0) return { cards: [], right: room.x, bottom: room.y, breaks: [] };
  const fits = Math.floor((room.width + measures.cardGap) / (measures.leastCard + measures.cardGap));
  const most = Math.max(1, Math.min(mostBeside, fits, contents.length));
  // Five are three and two, not four and one.
  const perRow = Math.ceil(contents.length / Math.ceil(contents.length / most));
  const width = Math.max(measures.leastCard - space.wide, (room.width - (perRow - 1) * measures.cardGap) / perRow);
  const aligned = compare === 'rows' || (compare === 'auto' && contents.length > 1);
  const plan = planFor(width, contents.length === 1, names, room);
  const cards: PlacedCard[] = [];
  const breaks: number[] = [];
  let y = room.y;
  for (let first = 0; first < contents.length; first += perRow) {
    if (first > 0) breaks.push(y - measures.cardGap / 2);
    const row = contents.slice(first, first + perRow);
    const corners = row.map((_, index) => ({ x: room.x + index * (width + measures.cardGap), y }));
    const placed = aligned
      ? placeGroup(row, corners, plan, 'all')
      : row.flatMap((content, index) => placeGroup([content], corners.slice(index, index + 1), plan, 'own'));
    cards.push(...placed);
    y = Math.max(...placed.map(({ box }) => box.y + box.height)) + measures.cardGap;
  }
  const right = room.x + perRow * (width + measures.cardGap) - measures.cardGap;
  return { cards, right, bottom: y - measures.cardGap, breaks };
}

function planFor(width: number, isAlone: boolean, names: CardPlan['names'], room: CardsRoom): CardPlan {
  const { measures, frame } = room;
  const inner = width - 2 * measures.pad;
  const fitting = (main: number): number =>
    Math.floor((main + measures.columnGap) / (measures.leastColumn + measures.columnGap));
  const aside = Math.round(Math.min(320, Math.max(208, inner * 0.27)));
  // One column alone beside a portrait would go on far below it.
  const isPage = isAlone && names.filter(isBeside).length >= leastBeside && fitting(inner - aside - space.huge) > 1;
  const side = isPage ? aside : 0;
  const mainX = isPage ? aside + space.huge : 0;
  const main = inner - mainX;
  const columns = Math.max(1, Math.min(isAlone ? 3 : 2, fitting(main)));
  const column = (main - (columns - 1) * measures.columnGap) / columns;
  return { width, names, side, mainX, main, columns, column, isAlone, measures, frame };
}
