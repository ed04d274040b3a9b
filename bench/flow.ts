// How well and how fast flows are placed, next to dagre and ELK on the same graphs in one run. Sizes may be given as arguments.
import type { Graph, GraphRoom } from '../src/layout/graph/graph.js';
import { placeGraph } from '../src/layout/graph/place-graph.js';
import { flowManners, randomFlow, type FlowManner } from './flow-graphs.ts';
import { dagreFlow, elkFlow } from './flow-peers.ts';
import { flowQuality, type DrawnFlow, type FlowQuality } from './flow-quality.ts';

interface Case {
  readonly ours: Drawn;
  /** Peers that could draw it. */
  readonly dagre: Drawn | undefined;
  readonly elk: Drawn | undefined;
  /** ELK, held to the order of the journey. */
  readonly ordered: Drawn | undefined;
}

interface Drawn extends FlowQuality {
  readonly ms: number;
}

// The distances that ELK keeps by default.
const room: GraphRoom = { columnGap: 20, nodeGap: 20, trackGap: 10, laneGap: 20, stageGap: 0 };
const seeds = 8;
const givenSizes = process.argv.slice(2).map(Number);
const sizes = givenSizes.length > 0 ? givenSizes : [10, 20, 40, 80, 160];

const rows: string[][] = [];
const all: Case[] = [];
for (const steps of sizes)
  for (const manner of flowManners) {
    const cases: Case[] = [];
    for (let seed = 0; seed < seeds; seed += 1) cases.push(await caseOf(steps, manner, seed));
    all.push(...cases);
    rows.push([`${steps} ${manner}`, ...figuresOf(cases)]);
  }
rows.push(['all', ...figuresOf(all)]);
console.log(table(['flow', 'crossings', 'dagre', 'ELK', 'ELK broken', '≤ best', '≤ 1.25 × best', 'sound', 'area / best', 'length / best', 'bends / ELK', 'faults', 'ms', 'dagre ÷', 'ELK ÷'])); // prettier-ignore

async function caseOf(steps: number, manner: FlowManner, seed: number): Promise<Case> {
  const graph = randomFlow(seed * 7919 + steps, { steps, manner });
  return {
    ours: await drawnBy(() => oursFlow(graph)),
    dagre: await orNothing(() => drawnBy(() => dagreFlow(graph))),
    elk: await orNothing(() => drawnBy(() => elkFlow(graph))),
    ordered: await orNothing(() => drawnBy(() => elkFlow(graph, true))),
  };
}

function oursFlow(graph: Graph): DrawnFlow {
  const { nodes, routes } = placeGraph(graph, room);
  return {
    boxes: nodes.map(({ along, across }, index) => {
      const { along: width = 0, across: height = 0 } = graph.nodes[index] ?? {};
      return { x: along, y: across, width, height };
    }),
    lines: graph.links.map(({ from, to }, link) => {
      const points = routes[link]?.points ?? [];
      return { from, to, points: points.map(({ along, across }) => ({ x: along, y: across })) };
    }),
  };
}

// Once each, for all alike.
async function drawnBy(draw: () => DrawnFlow | Promise<DrawnFlow>): Promise<Drawn> {
  const start = performance.now();
  const flow = await draw();
  const ms = performance.now() - start;
  return { ...flowQuality(flow), ms };
}

// Neither peer draws every graph: some make ELK fail, some exceed the stack of dagre.
async function orNothing(draw: () => Promise<Drawn>): Promise<Drawn | undefined> {
  try {
    return await draw();
  } catch {
    return undefined;
  }
}

function figuresOf(cases: readonly Case[]): string[] {
  const sum = (of: (one: Case) => number | undefined): number =>
    cases.reduce((total, one) => total + (of(one) ?? 0), 0);
  const share = (holds: (one: Case) => boolean): string =>
    `${Math.round((100 * cases.filter(holds).length) / cases.length)} %`;
  const mean = (of: (one: Case) => number): string => {
    const logs = cases.map((one) => Math.log(of(one))).filter(Number.isFinite);
    return Math.exp(logs.reduce((total, log) => total + log, 0) / logs.length).toFixed(2);
  };
  const best = ({ dagre, elk }: Case, figure: keyof FlowQuality): number =>
    Math.min(dagre?.[figure] ?? Infinity, elk?.[figure] ?? Infinity);
  // Of those who draw the same journey: in its order, and no line through a card.
  const leastSound = ({ dagre, ordered }: Case): number =>
    Math.min(...[dagre, ordered].flatMap((drawn) => (drawn?.through === 0 ? [drawn.crossings] : [])));
  return [
    String(sum(({ ours }) => ours.crossings)),
    String(sum(({ dagre }) => dagre?.crossings)),
    String(sum(({ elk }) => elk?.crossings)),
    // It gave nothing, or lines through nodes, which it never draws when all is well: its sums say little then.
    String(sum(({ elk }) => (!elk || elk.through > 0 ? 1 : 0))),
    share((one) => one.ours.crossings <= best(one, 'crossings')),
    share((one) => one.ours.crossings <= 1.25 * best(one, 'crossings')),
    share((one) => one.ours.crossings <= 1.25 * leastSound(one)),
    mean((one) => one.ours.area / best(one, 'area')),
    mean((one) => one.ours.length / best(one, 'length')),
    mean(({ ours, elk }) => ours.bends / (elk?.bends ?? 0)),
    String(sum(({ ours }) => ours.through + ours.contacts)),
    mean(({ ours }) => ours.ms),
    mean(({ ours, dagre }) => (dagre?.ms ?? NaN) / ours.ms),
    mean(({ ours, elk }) => (elk?.ms ?? NaN) / ours.ms),
  ];
}

function table(head: readonly string[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('   '),
    )
    .join('\n');
}
