import { expect, test } from 'vitest';
import { drawJourney } from '../../../src/pipeline.js';
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
      const { scene, journey } = drawJourney(randomFlow(seed, count), flowchart, frame, options);
      const told = Object.values(journeyLaws).flatMap((law) => law(scene, journey).slice(0, 3));
      return [...breachesOf(scene, laws), ...told].map((breach) => `${width} ${JSON.stringify(options)} ${breach}`);
    });
    expect(found).toEqual([]);
  },
);

test('a flow on a page of 320 px needs no scrolling, however its ways run', () => {
  const widths = Array.from(
    { length: 24 },
    (_, seed) => drawJourney(randomFlow(seed, 20), flowchart, { width: 320 }).scene.width,
  );
  expect(widths.filter((width) => width > 320)).toEqual([]);
});

test('2,000 steps that branch and loop are drawn, every one of them once', () => {
  const { scene } = drawJourney(randomFlow(7, 2000), flowchart, { width: 1280 });
  expect(scene.marks.filter(({ part }) => part === 'card')).toHaveLength(2000);
  expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
});
