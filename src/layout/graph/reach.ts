import type { Graph, GraphRoom } from './graph.js';
import type { Item } from './layered.js';

/** How far an item reaches across, before and behind the line on which links meet it. */
export type Reach = readonly [before: number, behind: number];

/** The reach of an item: of a card around its port, of a line half its width, of words half their height. */
export function reachOf({ kind, index, worded }: Item, { nodes, links }: Graph): Reach {
  if (kind === 'node') {
    const { across, port = across / 2 } = nodes[index] ?? { across: 0 };
    return [port, across - port];
  }
  const link = kind === 'pass' ? links[index] : undefined;
  const half = Math.max(link?.width ?? 0, (worded && link?.label?.across) || 0) / 2;
  return [half, half];
}

/** How far two items that are neighbours in a column stand apart. */
export function gapBetween(before: Item, behind: Item, { nodeGap, trackGap, laneGap }: GraphRoom): number {
  const borders = Number(before.kind === 'border') + Number(behind.kind === 'border');
  if (before.outer || behind.outer || borders === 0)
    return before.kind === 'node' && behind.kind === 'node' ? nodeGap : trackGap;
  return (borders * laneGap) / 2;
}
