import type { Point } from '../../layout/box.js';
import type { Id, Link } from '../../model/journey.js';
import type { Context } from '../../content/context.js';
import { reasonOf } from './closing.js';
import type { CircleContent, CircleStep } from './content.js';
import type { PlacedReturn } from './placed.js';

/** The point of a step. */
export interface Spot {
  readonly at: Point;
  readonly item: CircleStep;
}

/** Ways back over and under linked rings, and how much room they take there. */
export interface PlacedReturns {
  readonly returns: readonly PlacedReturn[];
  readonly over: number;
  readonly under: number;
}

const first = 16;
const lane = 12;
const clearance = 14;

/**
 * The links that lead back, around the rings: over them between points of the upper half, under them between those of the
 * lower. What has no such way is told in the list alone.
 */
export function placeReturns(
  spots: ReadonlyMap<Id, Spot>,
  middle: number,
  radius: number,
  content: CircleContent,
  context: Context,
): PlacedReturns {
  let [over, under] = [0, 0];
  const returns: PlacedReturn[] = [];
  for (const link of context.journey.links) {
    const [from, to] = endsOf(link, spots, context);
    if (!from || !to || from.item.step.index <= to.item.step.index) continue;
    const isUpper = from.at.y <= middle + 1 && to.at.y <= middle + 1;
    const isLower = from.at.y >= middle - 1 && to.at.y >= middle - 1;
    if (isUpper === isLower && !isUpper) continue;
    const sign = isUpper ? -1 : 1;
    const height = first + lane * (isUpper ? over : under);
    const level = middle + sign * (radius + height);
    if ([from, to].some((spot) => isBlocked(spot, level, spots))) continue;
    if (isUpper) over += 1;
    else under += 1;
    returns.push(wayBack(link, { from, to, level, sign, content }, context));
  }
  const room = (lanes: number): number => (lanes > 0 ? first + lane * lanes : 0);
  return { returns, over: room(over), under: room(under) };
}

interface Way {
  readonly from: Spot;
  readonly to: Spot;
  readonly level: number;
  readonly sign: number;
  readonly content: CircleContent;
}

function wayBack(link: Link, { from, to, level, sign, content }: Way, context: Context): PlacedReturn {
  const { say, frame } = context;
  const names = [from, to].map(({ item }) => say(item.step.title) || item.step.id);
  const why = link === content.closing?.link ? content.closing.reason : reasonOf(link, context);
  return {
    key: `link(${link.id})`,
    from: from.item.step.id,
    to: to.item.step.id,
    points: [
      { x: from.at.x, y: from.at.y + sign * clearance },
      { x: from.at.x, y: level },
      { x: to.at.x, y: level },
      { x: to.at.x, y: to.at.y + sign * clearance },
    ],
    name: frame.words.sentences(frame.words.circle.loop(names[0] ?? '', names[1] ?? ''), why),
  };
}

/** The points that a link joins: of a stage its last step where the link starts, its first where it ends. */
function endsOf({ from, to }: Link, spots: ReadonlyMap<Id, Spot>, { journey }: Context): (Spot | undefined)[] {
  if (from === undefined || to === undefined) return [];
  const start = spots.get(from) ?? spots.get(journey.lookup.stepsOf(from).at(-1)?.id ?? '');
  const end = spots.get(to) ?? spots.get(journey.lookup.stepsOf(to)[0]?.id ?? '');
  return [start, end];
}

// A way straight up or down from a point must not run over the point of another step.
function isBlocked({ at, item }: Spot, level: number, spots: ReadonlyMap<Id, Spot>): boolean {
  return [...spots.values()].some(
    (other) =>
      other.item !== item && Math.abs(other.at.x - at.x) < clearance && (other.at.y - at.y) * (level - at.y) > 0,
  );
}
