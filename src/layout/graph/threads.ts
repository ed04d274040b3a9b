import type { Item, Layered } from './layered.js';

/** Items in neighbouring columns, each joined with the next, that are moved together. */
export type Thread = readonly Item[];

/** The threads of a layered graph, the longest first: ways that turn beside their first node, and rows of items that only lead on. */
export function threadsOf({ columns, chains }: Layered): Thread[] {
  const threads: Thread[] = [];
  const taken = new Set<Item>();
  const add = (thread: Thread): void => {
    threads.push(thread);
    for (const item of thread) taken.add(item);
  };
  for (const chain of chains) {
    const [source, first] = chain;
    if (!first || source?.column !== first.column) continue;
    const passes = chain.filter((item) => item.kind === 'pass' && !taken.has(item));
    // The first column comes first, though the link runs the other way.
    if (first.outer) passes.reverse();
    for (const thread of runsOf(passes)) add(thread);
  }
  for (const items of columns)
    for (const item of items) {
      if (item.kind === 'border' || taken.has(item)) continue;
      const thread: Item[] = [];
      for (let next: Item | undefined = item; next && !taken.has(next); next = onlyNext(next)) thread.push(next);
      add(thread);
    }
  return threads.sort((a, b) => b.length - a.length);
}

// Where ways are shared, others may have taken some of the items.
function runsOf(items: readonly Item[]): Thread[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.at(-1)?.outs.some(({ to }) => to === item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function onlyNext({ outs }: Item): Item | undefined {
  const next = outs.length === 1 ? outs[0]?.to : undefined;
  return next?.ins.length === 1 ? next : undefined;
}
