import { describe, expect, test } from 'vitest';
import { encloses, overlaps, type Box } from '../../src/layout/box.js';
import { draw } from '../../src/pipeline.js';
import { shapesExtent } from '../../src/scene/extent.js';
import type { Mark, Scene } from '../../src/scene/mark.js';
import { pagesOf, type Page } from '../../src/scene/pages.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';
import { manySteps } from '../journeys/many-steps.js';

const papers = [
  { width: 1100, height: 1430 },
  { width: 1450, height: 957 },
];

const mark = (key: string, part: Mark['part'], x: number, y: number, width: number, height: number): Mark => {
  const box = { x, y, width, height };
  return { key, part, box, shapes: [{ kind: 'rect', fill: 'ink', ...box }] };
};

/** Two stages of 300 px beside a rail of 100 px, three lanes of 100 px below a header of 40 and stages of 20. */
const small: Scene = {
  width: 700,
  height: 400,
  title: 'Small',
  description: '',
  locale: 'en',
  direction: 'ltr',
  order: [],
  breaks: { axis: 'x', at: [100, 400] },
  marks: [
    mark('title()', 'title', 0, 0, 200, 30),
    ...[0, 1].map((at) => mark(`stage(${at})`, 'stage-header', 100 + at * 300, 40, 292, 20)),
    ...[0, 1, 2].flatMap((lane) => [
      mark(`lane(${lane})`, 'lane-header', 0, 70 + lane * 100, 80, 20),
      ...[0, 1].map((at) => mark(`cell(${at},${lane})`, 'cell', 110 + at * 300, 75 + lane * 100, 260, 80)),
    ]),
    mark('legend()', 'legend', 0, 380, 100, 20),
  ],
};

const onPage = (scene: Scene, page: Page | undefined): string[] =>
  scene.marks.filter(({ box }) => page?.windows.some(({ from }) => encloses(from, box))).map(({ key }) => key);

describe('a picture on paper (rules 25, 93)', () => {
  test('is one page where it fits', () => {
    expect(pagesOf(small, { width: 800, height: 500 })).toEqual([
      { width: 700, height: 400, windows: [{ from: { x: 0, y: 0, width: 700, height: 400 }, at: { x: 0, y: 0 }, isRail: false }] },
    ]); // prettier-ignore
  });

  test('ends its pages between stages, with the lanes and the legend on each', () => {
    const pages = pagesOf(small, { width: 450, height: 500 });
    expect(pages.map((page) => onPage(small, page).filter((key) => key.startsWith('stage')))).toEqual([
      ['stage(0)'],
      ['stage(1)'],
    ]);
    for (const page of pages) expect(onPage(small, page)).toEqual(expect.arrayContaining(['lane(0)', 'lane(2)', 'legend()'])); // prettier-ignore
    expect(pages.map((page) => onPage(small, page).includes('title()'))).toEqual([true, false]);
  });

  test('ends its pages between lanes, with the stages on each', () => {
    const pages = pagesOf(small, { width: 450, height: 270 });
    expect(pages.map((page) => onPage(small, page).filter((key) => /^(stage|lane)/.test(key)))).toEqual([
      ['stage(0)', 'lane(0)'],
      ['stage(0)', 'lane(1)', 'lane(2)'],
      ['stage(1)', 'lane(0)', 'lane(1)'],
      ['stage(1)', 'lane(2)'],
    ]);
  });
});

// Texts of lines that run across a whole picture are cut where the picture is.
const whole = ({ part }: Mark): boolean => !['link', 'lane-band', 'curve', 'curve-area', 'lane-line'].includes(part);

const solidsOf = (scene: Scene): (Box & { readonly text: string })[] =>
  scene.marks.filter(whole).flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [{ text: shape.text, ...shapesExtent([shape]) }] : []))); // prettier-ignore

const samples = [
  ...journeys.map(({ name, json }) => [name, json] as const),
  ['120 steps', manySteps(120)] as const,
] as const;

describe.each(views.filter(({ name }) => name !== 'table').map((view) => [view.name, view] as const))(
  'the pages of the %s',
  (_, view) => {
    test.each(samples)('hold every text of %s, uncut and none above another', (_name, json) => {
      for (const paper of papers) {
        for (const direction of ['ltr', 'rtl'] as const) {
          const { scene } = draw(json, { view, width: paper.width, direction });
          const pages = pagesOf(scene, paper);
          const windows = pages.flatMap((page) => page.windows);
          // Half a line more or less: the box of a text is reckoned, not measured.
          const lost = solidsOf(scene).filter((box) => !windows.some(({ from }) => encloses(from, box, 3)));
          expect(lost).toEqual([]);
          for (const page of pages) {
            const boxes = page.windows.map(({ from, at }) => ({ ...at, width: from.width, height: from.height }));
            boxes.forEach((box, index) => {
              expect(boxes.slice(index + 1).filter((other) => overlaps(box, other, 0.01))).toEqual([]);
              expect(encloses({ x: 0, y: 0, width: page.width, height: page.height }, box, 0.01)).toBe(true);
            });
          }
        }
      }
    });
  },
);
