import { adoptOrder } from './adopt-order.js';
import type { Graph, GraphRoom } from './graph.js';
import { layeredOf, type Layered } from './layered.js';
import type { Detour, Detours } from './link-way.js';
import { orderItems } from './order-items.js';
import { plateWords } from './plate-words.js';
import type { Ranks } from './rank-nodes.js';

/**
 * A graph in columns, with their items in an order in which links cross rarely, and room for all words.
 *
 * Words between two nodes need to know that nothing stands there, so those that find no room go aside in another try.
 */
export function orderColumns(graph: Graph, room: GraphRoom, ranks: Ranks, detours: Detours): Layered {
  const all = new Map<number, Detour>(detours);
  for (;;) {
    const layered = layeredOf(graph, room, ranks, all);
    orderItems(layered);
    const more = plateWords(layered, graph);
    if (more.length === 0) return layered;
    for (const link of more) all.set(link, { aside: true });
  }
}

/** The same with other detours, in the order that is known already but for what stands near one link; none if words find no room. */
export function reorderColumns(
  { graph, room, ranks }: { readonly graph: Graph; readonly room: GraphRoom; readonly ranks: Ranks },
  detours: Detours,
  known: Layered,
  link: number,
): Layered | undefined {
  const layered = layeredOf(graph, room, ranks, detours);
  adoptOrder(layered, known, link);
  return plateWords(layered, graph).length === 0 ? layered : undefined;
}
