import type { Graph, GraphLink, GraphNode } from '../src/layout/graph/graph.js';
import { chanceOf, type Chance } from '../test/support/chance.ts';

/** What a random flow is like. */
export interface FlowKind {
  readonly steps: number;
  /** How many lanes its steps stand in; 1 by default. */
  readonly lanes?: number;
  readonly manner: FlowManner;
}

/**
 * A way to make links: `arms` opens branches that join again, `skips` leaps ahead in one chain, `free` comes from any
 * step shortly before, `loops` goes back from many steps, `far` leaps on and back over half the journey, `tree` opens
 * branches of which most end without joining.
 */
export type FlowManner = 'arms' | 'skips' | 'free' | 'loops' | 'far' | 'tree';

/** Every way to make links. */
export const flowManners: readonly FlowManner[] = ['arms', 'skips', 'free', 'loops', 'far', 'tree'];

type Ends = readonly [from: number, to: number];

/** The flow of a made-up journey with stages, branches and loops; the same for the same seed. */
export function randomFlow(seed: number, { steps, lanes = 1, manner }: FlowKind): Graph {
  const chance = chanceOf(seed);
  const ways = { arms, skips, free, loops: manyLoops, far, tree }[manner](steps, chance);
  const links = distinct([...ways, ...loops(steps, chance)]).map(([from, to]): GraphLink => ({ from, to }));
  let stage = 0;
  const stages = 1 / (seed % 3 === 0 ? Math.max(8, steps / 5) : 8);
  const nodes = Array.from({ length: steps }, (_, index): GraphNode => {
    if (index > 0 && chance.often(stages)) stage += 1;
    return {
      along: 176,
      across: chance.pick([48, 64, 64, 84]),
      stage,
      lane: chance.whole(0, lanes - 1),
    };
  });
  return { nodes, links, lanes };
}

/** The same flow with words at some of its branches. */
export function withLabels(graph: Graph, seed: number): Graph {
  const chance = chanceOf(seed);
  const links = graph.links.map((link): GraphLink => {
    if (!chance.often(0.3)) return link;
    return { ...link, label: { along: chance.whole(24, 110), across: chance.pick([18, 18, 36]) } };
  });
  return { ...graph, links };
}

// Branches of one to four steps each that start at one step and join in the next one, now and then one within another.
function arms(steps: number, chance: Chance): Ends[] {
  const links: Ends[] = [];
  let ends = [0];
  let next = 1;
  while (next < steps) {
    if (ends.length === 1 && chance.often(0.25)) {
      const opener = ends[0] ?? 0;
      ends = [];
      for (let arm = chance.whole(2, 4); arm > 0 && next < steps; arm -= 1) {
        let last = opener;
        for (let length = chance.whole(0, 3); length > 0 && next < steps; length -= 1, next += 1) {
          links.push([last, next]);
          last = next;
        }
        ends.push(last);
      }
      continue;
    }
    for (const end of ends) links.push([end, next]);
    ends = [next];
    next += 1;
    if (chance.often(0.06) && next + 2 < steps)
      links.push([next - 1, chance.whole(next, Math.min(steps - 1, next + 8))]);
  }
  return links;
}

function skips(steps: number, chance: Chance): Ends[] {
  const links: Ends[] = [];
  for (let step = 0; step + 1 < steps; step += 1) {
    links.push([step, step + 1]);
    if (chance.often(0.2)) links.push([step, Math.min(steps - 1, step + chance.whole(2, 5))]);
  }
  return links;
}

function free(steps: number, chance: Chance): Ends[] {
  const links: Ends[] = [];
  for (let step = 1; step < steps; step += 1) {
    links.push([Math.max(0, step - chance.whole(1, 3)), step]);
    if (chance.often(0.2)) links.push([Math.max(0, step - chance.whole(1, 6)), step]);
  }
  return links;
}

function manyLoops(steps: number, chance: Chance): Ends[] {
  const links = arms(steps, chance);
  for (let step = 1; step < steps; step += 1)
    if (chance.often(0.15)) links.push([step, Math.max(0, step - chance.whole(1, 5))]);
  return links;
}

function far(steps: number, chance: Chance): Ends[] {
  const links = skips(steps, chance);
  const half = Math.min(60, Math.ceil(steps / 2));
  for (let more = Math.ceil(Math.min(60, steps) / 12); more > 0; more -= 1) {
    const from = chance.whole(0, steps - 1);
    links.push([from, Math.max(0, Math.min(steps - 1, from + chance.whole(-half, half)))]);
  }
  return links;
}

function tree(steps: number, chance: Chance): Ends[] {
  const links: Ends[] = [];
  for (let step = 1; step < steps; step += 1) {
    links.push([Math.max(0, step - (chance.often(0.7) ? 1 : chance.whole(2, 6))), step]);
    if (chance.often(0.08)) links.push([Math.max(0, step - chance.whole(2, 6)), step]);
  }
  return links;
}

// Those that every journey has.
function loops(steps: number, chance: Chance): Ends[] {
  const links: Ends[] = [];
  for (let step = 1; step < steps; step += 1)
    if (chance.often(0.05)) links.push([step, Math.max(0, step - chance.whole(chance.often(0.1) ? 0 : 1, 8))]);
  return links;
}

function distinct(links: readonly Ends[]): Ends[] {
  const seen = new Set<string>();
  return links.filter((ends) => seen.size !== seen.add(ends.join(' ')).size);
}
