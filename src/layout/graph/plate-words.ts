import type { Graph } from './graph.js';
import type { Item, Layered } from './layered.js';

/**
 * Keeps room for the words of links within a column, on the line between their nodes.
 *
 * Gives the links for which there is none: something stands in their way.
 */
export function plateWords(layered: Layered, { links }: Graph): number[] {
  return layered.chains.flatMap((chain, link) => {
    const [source, target] = chain;
    if (!links[link]?.label || chain.length !== 2 || !source || source.column !== target?.column) return [];
    return plate(layered, link, source, target) ? [] : [link];
  });
}

function plate({ columns, plates, add }: Layered, link: number, source: Item, target: Item): boolean {
  const items = columns[source.column] ?? [];
  const [first, last] = [Math.min(source.at, target.at), Math.max(source.at, target.at)];
  if (items.slice(first + 1, last).some(({ kind, worded }) => kind === 'node' || worded)) return false;
  const item = add({ kind: 'pass', index: link, column: source.column, worded: true });
  items.splice(first + 1, 0, ...items.splice(-1));
  items.forEach((one, at) => {
    one.at = at;
  });
  plates.set(link, item);
  return true;
}
