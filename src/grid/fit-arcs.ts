import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import { size } from '../scene/tokens.js';
import type { ServiceLink } from '../content/lane-links.js';
import type { Context } from '../content/context.js';

/** A link that goes up from one card, along a corridor above all cards, and down to another: its two ends in px. */
export interface ArcEnds {
  readonly link: ServiceLink;
  readonly from: number;
  readonly to: number;
}

/** The same with its height above the foot of the corridor, and its label beside the line. */
export interface FittedArc extends ArcEnds {
  readonly rise: number;
  readonly label?: { readonly block: TextBlock; readonly x: number } | undefined;
}

/** Room for an arrowhead above a card, and for the glyphs on its edge. */
const foot = 20;
const between = 10;
const apart = 8;
const leastLabel = 56;
const aside = 6;

/** Arcs in a corridor that is as high as they need: nested ones below those around them, labels on no line. */
export function fitArcs(
  ends: readonly ArcEnds[],
  { frame }: Context,
): { readonly arcs: readonly FittedArc[]; readonly height: number } {
  const groups = groupsOf(ends).map((group) => {
    const levels = levelsOf(group);
    const legs = legsOf(group, levels);
    const labels = group.map((arc, index) => fitLabel(arc, levels[index] ?? 0, legs, frame.measure));
    const heights: number[] = [];
    levels.forEach((level, index) => {
      const block = labels[index]?.block;
      heights[level] = Math.max(heights[level] ?? between, block ? block.height + 8 : 0);
    });
    // An arc's label stands above its line, so the line lies at the foot of its level.
    const rises = heights.map((_, level) => foot + heights.slice(0, level).reduce((sum, height) => sum + height, 0));
    const arcs = group.map((arc, index): FittedArc => ({
      ...arc,
      rise: rises[levels[index] ?? 0] ?? foot,
      label: labels[index],
    }));
    return { arcs, height: foot + heights.reduce((sum, height) => sum + height, 0) };
  });
  return {
    arcs: groups.flatMap(({ arcs }) => arcs),
    height: groups.reduce((most, { height }) => Math.max(most, height), 0),
  };
}

/** Arcs that share a stretch of the corridor, in the order in which they start. */
function groupsOf(ends: readonly ArcEnds[]): ArcEnds[][] {
  const groups: ArcEnds[][] = [];
  let end = -Infinity;
  for (const arc of [...ends].sort((a, b) => left(a) - left(b) || right(b) - right(a))) {
    const open = groups.at(-1);
    if (open && left(arc) <= end) open.push(arc);
    else groups.push([arc]);
    end = Math.max(end, right(arc));
  }
  return groups;
}

/** The level of each arc from the foot of the corridor up: below all arcs that go around it. */
function levelsOf(group: readonly ArcEnds[]): number[] {
  const ends: number[] = [];
  const fromTop = group.map((arc) => {
    const around = ends.findLastIndex((end) => end >= right(arc));
    const free = ends.findIndex((end, level) => level > around && end + apart < left(arc));
    const level = free === -1 ? ends.length : free;
    ends[level] = right(arc);
    return level;
  });
  return fromTop.map((level) => ends.length - 1 - level);
}

/** Where arcs go up and down, in order, and the level up to which they do. */
interface Leg {
  readonly x: number;
  readonly level: number;
}

function legsOf(group: readonly ArcEnds[], levels: readonly number[]): Leg[] {
  return group
    .flatMap(({ from, to }, index) => [from, to].map((x) => ({ x, level: levels[index] ?? 0 })))
    .sort((a, b) => a.x - b.x);
}

/** The label in the widest part of the arc that no leg of a higher arc crosses; none where every part is too narrow. */
function fitLabel(
  arc: ArcEnds,
  level: number,
  legs: readonly Leg[],
  measure: Context['frame']['measure'],
): FittedArc['label'] {
  const { label } = arc.link;
  if (!label) return undefined;
  const crossing: number[] = [];
  for (let index = firstAfter(legs, left(arc)); index < legs.length; index += 1) {
    const leg = legs[index];
    if (!leg || leg.x >= right(arc)) break;
    if (leg.level > level) crossing.push(leg.x);
  }
  const stops = [left(arc), ...crossing, right(arc)];
  let widest: readonly [number, number] = [left(arc), left(arc)];
  stops.slice(1).forEach((stop, order) => {
    const before = stops[order] ?? stop;
    if (stop - before > widest[1] - widest[0]) widest = [before, stop];
  });
  const room = widest[1] - widest[0] - 2 * aside;
  if (room < leastLabel) return undefined;
  const block = wrapText(label, room, { size: size.label, weight: 400 }, measure, { balance: true });
  return block.width > room ? undefined : { block, x: widest[0] + aside + (room - block.width) / 2 };
}

/** The index of the first leg beyond `x`. */
function firstAfter(legs: readonly Leg[], x: number): number {
  let low = 0;
  let high = legs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((legs[middle]?.x ?? Infinity) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

function left({ from, to }: ArcEnds): number {
  return Math.min(from, to);
}

function right({ from, to }: ArcEnds): number {
  return Math.max(from, to);
}
