import type { Box, Point } from '../layout/box.js';
import type { ServicePlan } from '../content/lane-plan.js';
import type { Context } from '../content/context.js';
import { arcEnds, routedLinks, type LinkEnd, type RoutedLink } from './arc-ends.js';
import type { Columns } from '../content/columns.js';
import { fitArcs, type FittedArc } from './fit-arcs.js';
import type { Measures } from './measures.js';
import { placeChains } from './place-chains.js';
import type { Corridor, PlacedRowsOfService } from './service-room.js';
import type { PlacedCard } from './placed.js';
import type { PlacedGlyph, PlacedService, PlacedServiceLink } from './placed-service.js';

/** The corridor in which the links of a blueprint run, above its spine. */
export function fitCorridor(
  plan: ServicePlan,
  context: Context,
  columns: Columns,
  { x, gutter }: { readonly x: number; readonly gutter: number },
): Corridor {
  // Where columns may lie above one another, a way between them would lead through cards.
  const routed = columns.overlapping ? [] : routedLinks(plan);
  return { routed, ...fitArcs(arcEnds(routed, columns, x, gutter), context) };
}

/** What a blueprint adds to its rows: grounds, lines, the chain of service, links and glyphs. */
export function placeService(plan: ServicePlan, placed: PlacedRowsOfService, { rowGap }: Measures): PlacedService {
  const { corridor, lines } = placed;
  const cards = firstCards(placed.cards);
  const ways = new Map(corridor.routed.map((way) => [way.link, way]));
  const top = placed.extents[plan.spine]?.top ?? 0;
  const links = corridor.arcs.flatMap((arc) => placeLink(arc, ways.get(arc.link), cards, top) ?? []);
  const drawn = new Set(links.map(({ link }) => link));
  return {
    bands: placeBands(plan, placed, rowGap),
    lines,
    chains: plan.chained && !placed.columns.overlapping ? placeChains(plan, placed) : [],
    links,
    glyphs: placeGlyphs(plan, placed.cards),
    untold: plan.links.filter((link) => !drawn.has(link)),
  };
}

/** The glyphs of fail and wait points: what is waited for before a step at its start, what fails at its end (rule 69). */
export function placeGlyphs({ points }: ServicePlan, cards: readonly PlacedCard[]): PlacedGlyph[] {
  return cards.flatMap(({ card, at }): PlacedGlyph[] => {
    const { key, part, place } = card.content;
    if (part !== 'card' || place.step !== key) return [];
    return (points.get(key) ?? []).map((kind) => ({
      kind,
      stage: place.stage ?? '',
      step: key,
      centre: { x: kind === 'wait' ? at.x + 8 : at.x + card.width - 8, y: at.y },
    }));
  });
}

/** The ground of what customers do not see: from the line of visibility to the end of support. */
function placeBands({ rows, lines }: ServicePlan, placed: PlacedRowsOfService, rowGap: number): Box[] {
  const isBehind = (index: number): boolean => rows[index]?.level === 'backstage' || rows[index]?.level === 'support';
  const first = rows.findIndex((_, index) => isBehind(index));
  const last = rows.findLastIndex((_, index) => isBehind(index));
  const [from, to] = [placed.extents[first], placed.extents[last]];
  if (!from || !to) return [];
  const line = lines.findIndex(({ after }) => after === first - 1);
  const top = placed.lines[line]?.line[0].y ?? from.top - rowGap / 2;
  return [{ x: placed.left, y: top, width: placed.right - placed.left, height: to.bottom + rowGap / 2 - top }];
}

/** The way of an arc down to its two cards; nothing where one of them does not stand at the edge of its row. */
function placeLink(
  arc: FittedArc,
  way: RoutedLink | undefined,
  cards: ReadonlyMap<string, PlacedCard>,
  top: number,
): PlacedServiceLink | undefined {
  const from = way && endPoints(way.from, arc.from, cards, top);
  const to = way && endPoints(way.to, arc.to, cards, top);
  if (!from || !to) return undefined;
  const y = top - arc.rise;
  const points = [...from, { x: arc.from, y }, { x: arc.to, y }, ...[...to].reverse()];
  const { block, x } = arc.label ?? {};
  const label = block && x !== undefined ? { block, at: { x, y: y - block.height - 2 } } : undefined;
  return { link: arc.link, points, label };
}

/** The points from a card up towards the corridor, without the corner in it. */
function endPoints(end: LinkEnd, x: number, cards: ReadonlyMap<string, PlacedCard>, top: number): Point[] | undefined {
  const placed = cards.get(cellKey(end.row, end.index));
  if (!placed) return undefined;
  const { at, height, card } = placed;
  if (!end.side) return Math.abs(at.y - top) < 0.5 ? [{ x, y: at.y }] : undefined;
  const y = at.y + Math.min(height / 2, 20);
  return [
    { x: end.side === 'before' ? at.x : at.x + card.width, y },
    { x, y },
  ];
}

/** The first card of each cell. */
function firstCards(cards: readonly PlacedCard[]): ReadonlyMap<string, PlacedCard> {
  const first = new Map<string, PlacedCard>();
  for (const card of cards) {
    const key = cellKey(card.row, card.first);
    if (!first.has(key)) first.set(key, card);
  }
  return first;
}

function cellKey(row: number, step: number): string {
  return `${row} ${step}`;
}
