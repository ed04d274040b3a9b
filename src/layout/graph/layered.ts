import type { Graph, GraphRoom } from './graph.js';
import { wayBetween, wordsOnWay, type Detours } from './link-way.js';
import type { Ranks } from './rank-nodes.js';

/** Something that takes a place in a column, from one side of the lanes to the other. */
export interface Item {
  /** Its number among all items, from 0. */
  readonly id: number;
  /** A node; a link that passes; the border of a lane, in every column. */
  readonly kind: 'node' | 'pass' | 'border';
  /** Which node, link or border. */
  readonly index: number;
  readonly column: number;
  /** The lane of a node; -1 for all that is none. */
  readonly lane: number;
  /** A link that goes back to another node, which keeps outside all nodes. */
  readonly outer: boolean;
  /** Whether the words of its link stand on it. */
  readonly worded: boolean;
  /** About how much room it takes across, its gap to the next one included. */
  readonly size: number;
  readonly ins: Hop[];
  readonly outs: Hop[];
  /** Where links turn round to another item of its column. */
  readonly turns: Turn[];
  /** Its place in the column, counted from 0. */
  at: number;
  /** Where links meet it across, once it is placed. */
  across: number;
}

/** A link on its way from one column to the next, or back. */
export interface Hop {
  readonly from: Item;
  readonly to: Item;
  readonly link: number;
  /** The place of its link among the ways that lead from its node to one lane, where that is given. */
  readonly rank: { readonly lane: number; readonly priority: number } | undefined;
}

/** A link that turns round from one item to another of the same column. */
export interface Turn {
  readonly other: Item;
  /** Whether it turns in the gutter behind the column; else in the one before it. */
  readonly behind: boolean;
}

/** A graph in columns, where every link has an item in each column that it meets. */
export interface Layered {
  /** The items of each column, in their order across. The first and the last have no nodes: gutters lie between columns. */
  readonly columns: Item[][];
  /** Which column of nodes each of them is; -1 where only words of links stand, or nothing does. */
  readonly ranks: readonly number[];
  /** The item of each node. */
  readonly nodes: readonly Item[];
  /** The items of each link from its first to its last node, in the order in which it meets them. */
  readonly chains: readonly (readonly Item[])[];
  readonly detours: Detours;
  /** Where the words of a link within a column stand between its nodes. By link. */
  readonly plates: Map<number, Item>;
  /** Adds an item at the end of its column. */
  readonly add: (item: ItemKind) => Item;
}

/** What an item is from the start. */
export interface ItemKind {
  readonly kind: Item['kind'];
  readonly index: number;
  readonly column: number;
  readonly outer?: boolean;
  readonly worded?: boolean;
}

// Links to one node share their way when there are so many long ones that they would fill the picture.
const mostPasses = 12;

/** The graph in columns, with its items in the order of the journey. */
export function layeredOf(graph: Graph, room: GraphRoom, ranks: Ranks, detours: Detours): Layered {
  const rankOf = columnsWithWords(graph, ranks, detours);
  const columnOf = new Array<number>(ranks.count).fill(0);
  rankOf.forEach((rank, column) => {
    if (rank >= 0) columnOf[rank] = column;
  });
  const columns = rankOf.map((): Item[] => []);
  const add = adderTo(columns, graph, room);
  addBorders(graph.lanes, columns, add);
  const place = (node: number): number => columnOf[ranks.columns[node] ?? 0] ?? 0;
  const nodes = graph.nodes.map((_, index) => add({ kind: 'node', index, column: place(index) }));
  const ways = graph.links.map(({ from, to }, link) =>
    wayBetween(place(from), place(to), ranks.back[link] ?? false, detours.get(link)),
  );
  const passes = ways.reduce((sum, way) => sum + way.length, 0);
  const passOf = passer(add, passes > mostPasses * (graph.nodes.length + graph.links.length));
  const chains = graph.links.map(({ from, to, label, priority }, link): Item[] => {
    const [source, target] = [nodes[from], nodes[to]];
    if (!source || !target) return [];
    const way = ways[link] ?? [];
    const leaves = detours.get(link)?.leaves ?? false;
    const words = label ? wordsOnWay(way, rankOf, leaves) : -1;
    // Back to where it started, it stays beside its node.
    const outer = (ranks.back[link] ?? false) && from !== to;
    const middle = way.map((column, stop) =>
      passOf({ kind: 'pass', index: link, column, outer, worded: stop === words }, to),
    );
    const chain = [source, ...middle, target];
    const rank = priority === undefined ? undefined : { lane: target.lane, priority };
    // Only the end of a way back, and the start of one that leaves across, turn in the gutter before their column.
    const turn = ranks.back[link] ? chain.length - 2 : leaves ? 0 : -1;
    chain.slice(1).forEach((item, index) => join(chain[index] ?? item, item, { link, behind: index !== turn, rank }));
    return chain;
  });
  return { columns, ranks: rankOf, nodes, chains, detours, plates: new Map(), add };
}

function adderTo(
  columns: readonly Item[][],
  { nodes }: Graph,
  { nodeGap, trackGap }: GraphRoom,
): (item: ItemKind) => Item {
  let id = 0;
  return ({ kind, index, column, outer = false, worded = false }) => {
    const items = columns[column] ?? [];
    const { across = 0, lane = 0 } = (kind === 'node' && nodes[index]) || {};
    const item: Item = {
      id,
      kind,
      index,
      column,
      lane: kind === 'node' ? lane : -1,
      outer,
      worded,
      size: kind === 'node' ? across + nodeGap : trackGap,
      ins: [],
      outs: [],
      turns: [],
      at: items.length,
      across: 0,
    };
    id += 1;
    items.push(item);
    return item;
  };
}

// Where ways are shared, those on and those back are so apart, and words still stand on a line of their own.
function passer(add: (item: ItemKind) => Item, shares: boolean): (item: ItemKind, target: number) => Item {
  const known = new Map<string, Item>();
  return (item, target) => {
    if (!shares || item.worded) return add(item);
    const key = `${target} ${item.column} ${item.outer}`;
    const pass = known.get(key) ?? add(item);
    known.set(key, pass);
    return pass;
  };
}

// A column of its own for words stands behind every column from which a link with words leads right to the next.
function columnsWithWords({ links }: Graph, { columns, count }: Ranks, detours: Detours): number[] {
  const worded = new Set<number>();
  links.forEach(({ from, to, label }, link) => {
    const start = columns[from] ?? 0;
    if (detours.get(link)?.aside || (label && columns[to] === start + 1)) worded.add(start);
  });
  const ranks = [-1];
  for (let rank = 0; rank < count; rank += 1) ranks.push(rank, ...(worded.has(rank) ? [-1] : []));
  return [...ranks, -1];
}

interface Joint extends Pick<Hop, 'link' | 'rank'> {
  /** In which gutter it turns, where both items stand in one column. */
  readonly behind: boolean;
}

function join(one: Item, other: Item, { link, behind, rank }: Joint): void {
  if (one.column === other.column) {
    if (one.turns.some((turn) => turn.other === other && turn.behind === behind && one.kind === 'pass')) return;
    one.turns.push({ other, behind });
    other.turns.push({ other: one, behind });
    return;
  }
  const [from, to] = one.column < other.column ? [one, other] : [other, one];
  // A way that several links share is one.
  if (from.kind === 'pass' && from.outs.some((hop) => hop.to === to)) return;
  const hop: Hop = { from, to, link, rank };
  from.outs.push(hop);
  to.ins.push(hop);
}

// Lanes have borders on both sides; where there are none, there is nothing to keep apart.
function addBorders(lanes: number, columns: readonly Item[][], add: (item: ItemKind) => Item): void {
  if (lanes < 2) return;
  for (let index = 0; index <= lanes; index += 1) {
    const items = columns.map((_, column) => add({ kind: 'border', index, column }));
    items
      .slice(1)
      .forEach((item, before) => join(items[before] ?? item, item, { link: -1, behind: true, rank: undefined }));
  }
}
