import { countCrossings } from './count-crossings.js';
import { crossingLinks } from './crossing-links.js';
import type { Graph, GraphRoom } from './graph.js';
import type { Item, Layered } from './layered.js';
import type { Detour, Detours } from './link-way.js';
import { orderColumns, reorderColumns } from './order-columns.js';
import type { Ranks } from './rank-nodes.js';

/** An order of all columns. */
interface Order {
  readonly layered: Layered;
  readonly crossings: number;
}

/** What is laid out, and how much may still be tried. */
interface Task {
  readonly graph: Graph;
  readonly room: GraphRoom;
  readonly ranks: Ranks;
  work: number;
}

// Enough to try all that may help in a journey of some dozens of steps. A try has to look at pairs of items in a column.
const mostWork = 150_000;
// An order from scratch takes that many times as long as one that is known but for one link.
const fromScratch = 5;
const ways: readonly Detour[] = [{ leaves: true }, { arrives: true }, { leaves: true, arrives: true }, {}];

/**
 * A graph in columns, ordered so that links cross rarely; where they still do, some leave or arrive across.
 *
 * A link that leaves a card above or below, and not at its port, makes room for one that goes back between the others.
 * Only without lanes, where links may pass anywhere.
 */
export function untangle(graph: Graph, room: GraphRoom, ranks: Ranks): Layered {
  const task: Task = { graph, room, ranks, work: mostWork };
  const seen = new Set(['']);
  let here: Order | undefined = orderOf(orderColumns(graph, room, ranks, new Map()));
  let best = here;
  if (graph.lanes > 1) return best.layered;
  while (here && here.crossings > 0 && task.work > workOf(here)) {
    here = nextOrder(here, task, seen);
    if (!here) break;
    seen.add(nameOf(here.layered.detours));
    if (here.crossings < best.crossings) best = here;
  }
  return best.layered;
}

function workOf({ layered }: Order): number {
  return layered.columns.reduce((sum, { length }) => sum + (length + 4) ** 2, 0);
}

function orderOf(layered: Layered): Order {
  return { layered, crossings: countCrossings(layered.columns) };
}

// The first order with fewer crossings that differs in one detour; or else the first with as many, to go on from.
function nextOrder(here: Order, task: Task, seen: ReadonlySet<string>): Order | undefined {
  const { graph, room, ranks } = task;
  const steps = [...stepsFrom(here.layered, task)].filter(([, detours]) => !seen.has(nameOf(detours)));
  let equal: Order | undefined;
  for (const anew of [false, true])
    for (const [link, detours] of steps) {
      task.work -= workOf(here) * (anew ? fromScratch : 1);
      if (task.work < 0) return equal;
      const layered = anew
        ? orderColumns(graph, room, ranks, detours)
        : reorderColumns(task, detours, here.layered, link);
      if (!layered || !isSound(layered)) continue;
      const other = orderOf(layered);
      if (other.crossings < here.crossings) return other;
      if (other.crossings === here.crossings) equal ??= other;
    }
  return equal;
}

// Links that cross come first, then those that share a node with them.
function* stepsFrom(layered: Layered, { graph: { links }, ranks }: Task): Generator<readonly [number, Detours]> {
  const crossing = crossingLinks(layered);
  const ends = new Set([...crossing].flatMap((link) => [links[link]?.from, links[link]?.to]));
  const beside = links.flatMap(({ from, to }, link) =>
    !crossing.has(link) && (ends.has(from) || ends.has(to)) ? [link] : [],
  );
  for (const link of [...crossing, ...beside]) {
    const { from = 0, to = 0, priority } = links[link] ?? {};
    // What leaves across is no more beside the ways that it should stand with.
    if (ranks.back[link] || priority !== undefined || ranks.columns[from] === ranks.columns[to]) continue;
    const now = layered.detours.get(link) ?? {};
    for (const way of ways)
      if (way.leaves !== now.leaves || way.arrives !== now.arrives)
        yield [link, new Map(layered.detours).set(link, way)];
  }
}

function nameOf(detours: Detours): string {
  return [...detours]
    .filter(([, { leaves, arrives }]) => leaves || arrives)
    .map(([link, { leaves = false, arrives = false }]) => `${link} ${leaves} ${arrives}`)
    .sort()
    .join();
}

// What leaves or arrives across needs nothing but lines between itself and its node.
function isSound({ chains, columns, detours }: Layered): boolean {
  return [...detours].every(([link, { leaves, arrives }]) => {
    const chain = chains[link] ?? [];
    return (
      (!leaves || isClear(chain[0], chain[1], columns)) && (!arrives || isClear(chain.at(-2), chain.at(-1), columns))
    );
  });
}

function isClear(one: Item | undefined, other: Item | undefined, columns: Layered['columns']): boolean {
  if (!one || !other) return false;
  const between = (columns[one.column] ?? []).slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at));
  return between.every(({ kind, worded }) => kind !== 'node' && !worded);
}
