import { expect, test } from 'vitest';
import { overlaps, type Box, type Point } from '../../../src/layout/box.js';
import { draw } from '../../../src/pipeline.js';
import { flowchart, type FlowchartOptions } from '../../../src/views/flowchart/index.js';
import { journeyLaws } from '../../support/journey-laws.js';
import { breachesOf, sceneLaws, textsAreMeasured } from '../../support/laws.js';
import { randomFlow } from './random-flow.js';

const laws = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };

const settings: readonly (readonly [width: number, rtl: boolean, options: Partial<FlowchartOptions>])[] = [
  [320, false, {}],
  [1280, false, {}],
  [1280, true, { lanes: 'none' }],
  [900, false, { direction: 'block' }],
  [1280, true, { links: 'curved', lanes: 'channels' }],
  [900, false, { direction: 'block', links: 'curved', lanes: 'none', density: 'compact' }],
];

test.each(Array.from({ length: 24 }, (_, seed) => [seed, [5, 12, 20, 40][seed % 4] ?? 5] as const))(
  'the flow of seed %i, of %i steps, is drawn lawfully however it is asked for',
  (seed, count) => {
    const found = settings.flatMap(([width, rtl, options]) => {
      const frame = { width, direction: rtl ? 'rtl' : 'ltr' } as const;
      const { scene, journey } = draw(randomFlow(seed, count), { view: flowchart, ...frame, options });
      const told = Object.values(journeyLaws).flatMap((law) => law(scene, journey).slice(0, 3));
      return [...breachesOf(scene, laws), ...told].map((breach) => `${width} ${JSON.stringify(options)} ${breach}`);
    });
    expect(found).toEqual([]);
  },
);

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'the flow of seed %i is drawn lawfully against its plan, and no line comes near what hangs from a card',
  (seed) => {
    const found = settings.flatMap(([width, rtl, options]) => {
      const frame = { width, direction: rtl ? 'rtl' : 'ltr' } as const;
      const given = { ...options, lanes: options.lanes === 'none' ? 'none' : 'plan' } as const;
      const { scene, layout } = draw(withPlan(randomFlow(seed, 16), seed), {
        view: flowchart,
        ...frame,
        options: given,
      });
      const chips = layout.flow.nodes.flatMap(({ shape, at }) =>
        shape.gates.map((gate) => ({ x: at.x + gate.at.x, y: at.y + gate.at.y, ...sizeOf(gate.card) })),
      );
      const legs = layout.flow.lines.flatMap(({ parts }) => parts.flatMap((part) => legBoxes(part)));
      const near = legs.flatMap((leg) => chips.filter((chip) => overlaps(leg, chip)).map(() => 'a line at a chip'));
      return [...breachesOf(scene, laws), ...near].map((breach) => `${width} ${JSON.stringify(options)} ${breach}`);
    });
    expect(found).toEqual([]);
  },
);

test('a flow on a page of 320 px needs no scrolling, however its ways run', () => {
  const widths = Array.from(
    { length: 24 },
    (_, seed) => draw(randomFlow(seed, 20), { view: flowchart, width: 320 }).scene.width,
  );
  expect(widths.filter((width) => width > 320)).toEqual([]);
});

test('2,000 steps that branch and loop are drawn, every one of them once', () => {
  const { scene } = draw(randomFlow(7, 2000), { view: flowchart, width: 1280 });
  expect(scene.marks.filter(({ part }) => part === 'card')).toHaveLength(2000);
  expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
});

/** The same journey as it went: some contacts out of order, some not planned, some that failed. */
function withPlan(json: unknown, seed: number): object {
  const given = json as { readonly stages: readonly { readonly steps: readonly { readonly id: string }[] }[] };
  const ids = given.stages.flatMap(({ steps }) => steps.map(({ id }) => id));
  const kinds = ['sequence', 'ad-hoc', 'sequence', 'missing', 'failed', 'timing'] as const;
  const deviations = ids.flatMap((actual, index) => {
    const planned = ids[(index * 7 + seed) % ids.length];
    return index % 3 === seed % 3 ? [{ kind: kinds[(index + seed) % kinds.length], actual, planned }] : [];
  });
  return { ...given, modality: 'actual', deviations };
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): Pick<Box, 'width' | 'height'> {
  return { width, height };
}

function legBoxes(points: readonly Point[]): Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return { x, y, width: Math.abs(to.x - from.x) + 0.1, height: Math.abs(to.y - from.y) + 0.1 };
  });
}
