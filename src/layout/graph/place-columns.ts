import type { Bend } from './bend.js';
import type { Graph, GraphRoom, GraphStretch } from './graph.js';
import type { Item, Layered } from './layered.js';

/** Where columns, stages and the tracks of the gutters between them stand along. */
export interface Columns {
  /** Those in which nodes stand. */
  readonly columns: readonly GraphStretch[];
  readonly stages: ReadonlyMap<number, GraphStretch>;
  readonly size: number;
  /** Where a column starts, those of words counted too. */
  startOf(column: number): number;
  sizeOf(column: number): number;
  /** Where a track of a gutter runs. Gutter 0 lies before the first column. */
  trackAt(gutter: number, track: number): number;
}

/** The columns of a graph, with gutters between them as wide as their tracks need. */
export function placeColumns(
  graph: Graph,
  { columns, ranks }: Layered,
  bends: readonly (readonly Bend[])[],
  room: GraphRoom,
): Columns {
  const starts: number[] = [];
  const tracks: number[][] = [];
  const sizes = columns.map((items) => items.reduce((most, item) => Math.max(most, alongOf(item, graph, room)), 0));
  let at = 0;
  columns.forEach((_, column) => {
    starts.push(at);
    at += sizes[column] ?? 0;
    const widths = trackWidths(bends[column] ?? [], graph);
    const [before, behind] = margins(column, columns.length, ranks, room);
    const places: number[] = [];
    if (widths.length > 0) {
      at += before;
      widths.forEach((width, track) => {
        if (track > 0) at += room.trackGap;
        places.push(at + width / 2);
        at += width;
      });
      at += behind;
    } else if (column > 0 && column < columns.length - 2)
      at += Math.max(before, behind) === 0 ? 0 : straightGap(column, ranks, room);
    if (column > 0 && column < columns.length - 2 && endsStage(graph, columns, column)) at += room.stageGap;
    tracks.push(places);
  });
  const places = columns.map((_, column) => ({ start: starts[column] ?? 0, size: sizes[column] ?? 0 }));
  return {
    columns: places.filter((_, column) => (ranks[column] ?? -1) >= 0),
    stages: stagesOf(graph, columns, places),
    size: at,
    startOf: (column) => starts[column] ?? 0,
    sizeOf: (column) => sizes[column] ?? 0,
    trackAt: (gutter, track) => tracks[gutter]?.[track] ?? 0,
  };
}

function alongOf({ kind, index, worded, outer }: Item, { nodes, links }: Graph, { trackGap }: GraphRoom): number {
  if (kind === 'node') return nodes[index]?.along ?? 0;
  return worded ? (links[index]?.label?.along ?? 0) + (outer ? 2 * trackGap : 0) : 0;
}

// Words need less room around them than cards.
function margins(
  column: number,
  count: number,
  ranks: readonly number[],
  { columnGap, trackGap }: GraphRoom,
): readonly [number, number] {
  const sideOf = (one: number): number => ((ranks[one] ?? -1) >= 0 ? columnGap / 2 : Math.min(trackGap, columnGap / 2));
  return [column === 0 ? 0 : sideOf(column), column >= count - 2 ? 0 : sideOf(column + 1)];
}

function straightGap(column: number, ranks: readonly number[], { columnGap }: GraphRoom): number {
  return (ranks[column] ?? -1) >= 0 && (ranks[column + 1] ?? -1) >= 0 ? columnGap : columnGap / 2;
}

function trackWidths(bends: readonly Bend[], { links }: Graph): number[] {
  const widths: number[] = [];
  for (const { track, links: own } of bends)
    widths[track] = own.reduce((most, link) => Math.max(most, links[link]?.width ?? 0), widths[track] ?? 0);
  return widths;
}

function stagesOf(
  { nodes }: Graph,
  columns: Layered['columns'],
  places: readonly GraphStretch[],
): Map<number, GraphStretch> {
  const stages = new Map<number, GraphStretch>();
  columns.forEach((items, column) => {
    const { start, size } = places[column] ?? { start: 0, size: 0 };
    for (const { kind, index } of items) {
      const stage = kind === 'node' ? nodes[index]?.stage : undefined;
      if (stage === undefined) continue;
      const first = stages.get(stage)?.start ?? start;
      stages.set(stage, { start: first, size: start + size - first });
    }
  });
  return stages;
}

function endsStage({ nodes }: Graph, columns: Layered['columns'], column: number): boolean {
  const stageOf = (from: number): number | undefined => {
    for (let next = from; next < columns.length; next += 1) {
      const node = columns[next]?.find(({ kind }) => kind === 'node');
      if (node) return nodes[node.index]?.stage;
    }
    return undefined;
  };
  const own = columns[column]?.some(({ kind }) => kind === 'node') ? column : column - 1;
  const hasWordsBehind = columns[column + 1]?.every(({ kind }) => kind !== 'node') ?? true;
  return !(own === column && hasWordsBehind) && stageOf(own) !== stageOf(column + 1);
}
