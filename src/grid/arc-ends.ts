import type { ServicePlan } from '../content/lane-plan.js';
import type { ServiceLink } from '../content/lane-links.js';
import type { Row } from '../content/rows.js';
import type { ArcEnds } from './fit-arcs.js';
import type { Columns } from '../content/columns.js';

/** An end of a link: on the top of a card of the spine, or at the side of a card below it, reached through a gutter. */
export interface LinkEnd {
  readonly index: number;
  readonly row: number;
  /** The side of its column at which it goes down; absent for the top of a card. */
  readonly side?: 'before' | 'after' | undefined;
}

/** A link between two cards of a blueprint, and where it meets them. */
export interface RoutedLink {
  readonly link: ServiceLink;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** Which way each link can go; without those for which there is none. */
export function routedLinks(plan: ServicePlan): RoutedLink[] {
  const rows = plan.rows.map(({ row }) => row);
  const ways: Ways = { places: placesOf(plan, rows), spanned: spannedGutters(rows) };
  const routed = plan.links.map((link): RoutedLink | undefined => {
    const from = endOf(link.from.index, link.to.index, plan.spine, ways);
    const to = endOf(link.to.index, link.from.index, plan.spine, ways);
    return from && to ? { link, from, to } : undefined;
  });
  return routed.filter((link) => link !== undefined);
}

/** The row that holds a card for each step: the spine, or a row below it with the card of the step itself. */
function placesOf({ spine }: ServicePlan, rows: readonly Row[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  rows.forEach((row, index) => {
    if (row.kind !== 'cards') return;
    for (const { first, cards } of row.entries) {
      const own = index === spine || (index > spine && cards.some(({ part }) => part === 'card'));
      if (own && !places.has(first)) places.set(first, index);
    }
  });
  return places;
}

/** The row of each step that a link can reach, and for each gutter the rows in which a card lies across it. */
interface Ways {
  readonly places: ReadonlyMap<number, number>;
  readonly spanned: ReadonlyMap<number, readonly number[]>;
}

function endOf(index: number, other: number, spine: number, { places, spanned }: Ways): LinkEnd | undefined {
  const row = places.get(index);
  if (row === undefined || spine === -1) return undefined;
  if (row === spine) return { index, row };
  const sides = other < index ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const free = sides.find((side) => {
    const across = spanned.get(side === 'before' ? index : index + 1) ?? [];
    return !across.some((other) => other >= spine && other <= row);
  });
  return free && { index, row, side: free };
}

/** The rows in which a card lies across the gutter before a column. */
function spannedGutters(rows: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const spanned = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row.kind !== 'cards') return;
    for (const { first, last } of row.entries)
      for (let column = first + 1; column <= last; column += 1)
        spanned.set(column, [...(spanned.get(column) ?? []), index]);
  });
  return spanned;
}

/** How far the first and the last link stay from the corners of a card, where glyphs stand. */
const corner = { start: 26, end: 30 };
const gutterSlots = [0, -4, 4] as const;

/**
 * Where along the corridor each link goes up and down.
 *
 * Links that share a card keep apart: those to nearer cards stand towards them, so that no two of one card cross.
 */
export function arcEnds(links: readonly RoutedLink[], columns: Columns, x: number, gutter: number): ArcEnds[] {
  const tops = new Map<number, { key: RoutedLink; other: number }[]>();
  for (const key of links) {
    for (const [end, other] of [
      [key.from, key.to],
      [key.to, key.from],
    ] as const) {
      if (end.side) continue;
      tops.set(end.index, [...(tops.get(end.index) ?? []), { key, other: other.index }]);
    }
  }
  const slots = new Map<RoutedLink, Map<number, number>>();
  for (const [index, ends] of tops) {
    const { start, size } = columns.steps[index] ?? { start: 0, size: 0 };
    const room = Math.max(0, size - corner.start - corner.end);
    [...ends]
      .sort((a, b) => turn(index, a.other) - turn(index, b.other))
      .forEach(({ key }, order) => {
        const share = (order + 0.5) / ends.length;
        slots.set(
          key,
          (slots.get(key) ?? new Map<number, number>()).set(index, x + start + corner.start + room * share),
        );
      });
  }
  const used = new Map<number, number>();
  const at = (key: RoutedLink, end: LinkEnd): number => {
    if (!end.side) return slots.get(key)?.get(end.index) ?? x;
    const { start, size } = columns.steps[end.index] ?? { start: 0, size: 0 };
    const column = end.side === 'before' ? end.index : end.index + 1;
    const count = used.get(column) ?? 0;
    used.set(column, count + 1);
    const middle = end.side === 'before' ? start - gutter / 2 : start + size + gutter / 2;
    return x + middle + (gutterSlots[count % gutterSlots.length] ?? 0);
  };
  return links.map((key) => ({ link: key.link, from: at(key, key.from), to: at(key, key.to) }));
}

// To the left near before far, then to the right far before near.
function turn(index: number, other: number): number {
  return other < index ? index - other - 1e9 : 1e9 - (other - index);
}
