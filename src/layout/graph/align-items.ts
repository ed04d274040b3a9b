import type { Hop, Item, Layered } from './layered.js';
import { putInLine, type Stack } from './stack.js';

// Among more ways than that, one straight line changes little.
const mostWays = 16;

/** Puts the ends of hops in one line: in each gutter those that do not cross each other and matter most. */
export function alignItems({ columns }: Layered, stack: Stack): void {
  columns.forEach((items, column) => {
    for (const hop of straightHops(items, columns[column + 1]?.length ?? 0))
      if (hop.from.kind !== 'border') putInLine(stack, hop.from, hop.to, worthOf(hop));
  });
}

/** A set of hops, its last one first. */
interface Chosen {
  readonly hop: Hop;
  readonly worth: number;
  readonly before: Chosen | undefined;
}

// The best set of hops of which each ends behind the one before. A tree of maxima finds the best to go on from.
function straightHops(items: readonly Item[], width: number): Hop[] {
  const best = new Array<Chosen | undefined>(width + 1);
  let all: Chosen | undefined;
  for (const { outs } of items) {
    const chosen = outs.flatMap((hop): Chosen[] => {
      let before: Chosen | undefined;
      for (let at = hop.to.at; at > 0; at &= at - 1) {
        const one = best[at];
        if (one && one.worth > (before?.worth ?? 0)) before = one;
      }
      return [{ hop, worth: worthOf(hop) + (before?.worth ?? 0), before }];
    });
    for (const one of chosen) {
      if (one.worth > (all?.worth ?? 0)) all = one;
      for (let at = one.hop.to.at + 1; at <= width; at += at & -at)
        if (one.worth > (best[at]?.worth ?? 0)) best[at] = one;
    }
  }
  const hops: Hop[] = [];
  for (let one = all; one; one = one.before) hops.push(one.hop);
  return hops;
}

// Borders are straight in any case. Long lines look worse with a bend than short ones; the journey itself comes next.
function worthOf({ from, to }: Hop): number {
  if (from.kind === 'border') return 1e6;
  if (from.kind === 'pass' && to.kind === 'pass') return 32;
  const only = from.outs.length === 1 && to.ins.length === 1;
  const next = from.kind === 'node' && to.kind === 'node' && to.index === from.index + 1;
  const inMiddle = isMiddle(from.at, to.ins, 'from') || isMiddle(to.at, from.outs, 'to');
  return (only ? 16 : 4) + (next ? 2 : 0) + (inMiddle ? 3 : 0);
}

// Of three ways or more that meet in one node, the rest are shortest if one in the middle is straight.
function isMiddle(at: number, hops: readonly Hop[], end: 'from' | 'to'): boolean {
  if (hops.length < 3 || hops.length > mostWays) return false;
  const all = hops.map((hop) => hop[end].at).sort((a, b) => a - b);
  return at === all[(all.length - 1) >> 1] || at === all[all.length >> 1];
}
