import { describe, expect, test } from 'vitest';
import { encloses } from '../../src/layout/box.js';
import { builtInMeasure } from '../../src/layout/text/text-width.js';
import { wrapText } from '../../src/layout/text/wrap-text.js';
import { noData } from '../../src/scene/no-data.js';
import { drawHeader, fitHeader, type HeaderContent } from '../../src/scene/header.js';
import { drawLegend, fitLegend, type LegendEntry } from '../../src/scene/legend.js';
import type { Shape } from '../../src/scene/mark.js';
import { momentDiamond } from '../../src/scene/moment.js';
import { moodFace, type MoodLevel } from '../../src/scene/mood-face.js';
import { seriesPoint, seriesStyle } from '../../src/scene/series-style.js';
import { drawStageHeader, fitStageHeader } from '../../src/scene/stage-header.js';
import { drawText, textDirection } from '../../src/scene/text.js';
import { shapeBox } from '../support/extents.js';
import { fixedFrame } from '../support/frame.js';

const frame = fixedFrame();
const font = { size: 13, weight: 400 } as const;

describe('a block of text', () => {
  const block = wrapText('Boil water\nPour', 200, font, builtInMeasure);
  const at = { x: 10, y: 20 };

  test('is one shape a line, under one another', () => {
    const [first, second] = drawText(block, at, 'ink');
    expect([first?.text, second?.text]).toEqual(['Boil water', 'Pour']);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(block.lineHeight);
    expect(first?.x).toBe(10);
  });

  test('stands in the middle or at the end of its room', () => {
    const [first] = drawText(block, at, 'ink', { within: 100, align: 'center' });
    const [last] = drawText(block, at, 'ink', { within: 100, align: 'end' });
    expect(first?.x).toBeCloseTo(10 + (100 - (first?.width ?? 0)) / 2, 9);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(110, 9);
  });

  test('draws nothing for an empty line, and leaves its room', () => {
    const gap = wrapText('Boil\n\nPour', 200, font, builtInMeasure);
    const drawn = drawText(gap, at, 'ink');
    expect(drawn.map(({ text }) => text)).toEqual(['Boil', 'Pour']);
    expect((drawn[1]?.y ?? 0) - (drawn[0]?.y ?? 0)).toBe(2 * gap.lineHeight);
  });

  test.each([
    ['Tea', 'ltr'],
    ['شاي', 'rtl'],
    ['תה', 'rtl'],
    ['茶', 'ltr'],
    ['12 שעות', 'rtl'],
    ['24/7', 'ltr'],
    ['', 'ltr'],
    ['“Tea” شاي', 'ltr'],
  ])('%j reads %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});

describe('a stage header', () => {
  const stage = { id: 'a', index: 0, title: 'Discover', goal: 'Know what there is' };

  test('is 40 px high, more if its words need it, and holds them', () => {
    const low = fitStageHeader({ ...stage, goal: '' }, 200, frame);
    expect(low.height).toBe(40);
    const high = fitStageHeader({ ...stage, goal: 'Know '.repeat(40) }, 200, frame);
    const mark = drawStageHeader(high, { x: 0, y: 0, width: 200, height: high.height }, 3);
    expect(high.height).toBeGreaterThan(100);
    for (const shape of mark.shapes) expect(encloses(mark.box, shapeBox(shape), 1)).toBe(true);
  });

  test('takes a tint from light to dark, however many there are', () => {
    const tint = (index: number, count: number): unknown => {
      const header = fitStageHeader({ ...stage, index }, 200, frame);
      const [ground] = drawStageHeader(header, { x: 0, y: 0, width: 200, height: 40 }, count).shapes;
      return ground?.kind === 'rect' ? ground.fill : undefined;
    };
    expect([0, 1, 2].map((index) => tint(index, 3))).toEqual(['stage-1', 'stage-2', 'stage-3']);
    expect([0, 11].map((index) => tint(index, 12))).toEqual(['stage-1', 'stage-6']);
  });

  test('says its title and goal to those who listen', () => {
    expect(fitStageHeader(stage, 200, frame).name).toBe('Discover. Know what there is');
    expect(fitStageHeader({ ...stage, goal: '' }, 200, frame).name).toBe('Discover');
  });
});

describe('a header', () => {
  const content: HeaderContent = {
    claim: 'Current state',
    title: 'A very long title that takes more than one line where the page is narrow',
    description: 'What it is about.',
    others: 'and 3 more',
    people: [{ id: 'ana', monogram: 'A', name: 'Ana', tagline: 'Cycles to work', assumed: true, color: 'persona-1' }],
    facts: ['scenario', 'goal', 'expectations'].map((key) => ({
      key,
      label: key,
      texts: key === 'goal' ? ['Some words about it. '.repeat(5)] : ['One of several', 'The other '.repeat(9)],
    })),
  };

  test.each([280, 520, 760, 1232])('of %d px holds all its words, and none of its marks overlap', (width) => {
    const header = fitHeader(content, width, frame);
    const marks = drawHeader(header, { x: 24, y: 24 });
    const room = { x: 24, y: 24, width, height: header.height };
    expect(marks.map(({ part }) => part)).toEqual(['title', 'persona', 'persona', 'fact', 'fact', 'fact']);
    for (const mark of marks) {
      expect(encloses(room, mark.box, 0.01)).toBe(true);
      for (const shape of mark.shapes) expect(encloses(mark.box, shapeBox(shape), 1)).toBe(true);
    }
  });

  test('sets a point before each of several texts, and ends each for those who listen', () => {
    const facts = drawHeader(fitHeader(content, 760, frame), { x: 0, y: 0 }).filter(({ part }) => part === 'fact');
    const points = facts.map(({ shapes }) => shapes.filter(({ kind }) => kind === 'circle').length);
    expect(points).toEqual([2, 0, 2]);
    expect(facts[0]?.name).toMatch(/^scenario: One of several\. The other/);
  });

  test('sets a fact that has no room beside the others under the shortest of them', () => {
    const facts = ['scenario', 'goal', 'expectations'].map((key, index) => ({
      key,
      label: key,
      texts: [index === 0 ? 'Some words about it. '.repeat(9) : 'Few words.'],
    }));
    const [scenario, goal, last] = fitHeader({ title: 'Tea', people: [], facts }, 500, frame).facts;
    expect(last?.at.x).toBe(goal?.at.x);
    expect(last?.at.y).toBeLessThan((scenario?.at.y ?? 0) + (scenario?.height ?? 0));
  });

  test('of a title alone is no higher than it', () => {
    const header = fitHeader({ title: 'Tea', people: [], facts: [] }, 800, frame);
    expect(header.height).toBeLessThan(60);
    expect(drawHeader(header, { x: 0, y: 0 })).toHaveLength(1);
  });
});

describe('a legend', () => {
  const entry = (of: string): LegendEntry => ({
    explains: 'channel',
    of,
    label: `What ${of} means`,
    sample: [{ kind: 'circle', cx: 14, cy: 8, r: 7, fill: 'ink' }],
  });

  test('wraps its entries, and keeps each inside its width', () => {
    const legend = fitLegend(['a', 'b', 'c', 'd', 'e'].map(entry), 300, frame);
    const marks = drawLegend(legend, { x: 10, y: 10 });
    for (const { box, shapes } of marks) {
      expect(box.x + box.width).toBeLessThanOrEqual(310);
      for (const shape of shapes) expect(encloses(box, shapeBox(shape), 1)).toBe(true);
    }
    expect(new Set(marks.map(({ box }) => box.y)).size).toBeGreaterThan(2);
  });

  test('of nothing is nothing', () => {
    const legend = fitLegend([], 300, frame);
    expect(legend.height).toBe(0);
    expect(drawLegend(legend, { x: 0, y: 0 })).toEqual([]);
  });
});

describe('glyphs', () => {
  test.each([
    [40, 20],
    [20, 40],
    [3, 3],
  ])('the mark of missing data of %d × %d px stays inside its box', (width, height) => {
    const box = { x: 5, y: 5, width, height };
    for (const shape of noData(box))
      expect(
        (shape.kind === 'path' && shape.commands.length === 0) ||
          encloses(box, shapeBox({ ...shape, strokeWidth: 0 } as Shape), 0.001),
      ).toBe(true);
  });

  test('each mood has a face of its own', () => {
    const faces = ([1, 2, 3, 4, 5] as MoodLevel[]).map((level) =>
      JSON.stringify(moodFace(level, { x: 0, y: 0 }).filter(({ kind }) => kind === 'icon')),
    );
    expect(new Set(faces).size).toBe(5);
  });

  test('a diamond has its corners as far from its middle as asked', () => {
    expect(shapeBox({ ...momentDiamond({ x: 10, y: 10 }, 7, {}) })).toEqual({ x: 3, y: 3, width: 14, height: 14 });
  });

  test('six people differ in colour, dash and point; the seventh looks like the first', () => {
    const styles = [0, 1, 2, 3, 4, 5].map(seriesStyle);
    for (const field of ['color', 'dash', 'point'] as const)
      expect(new Set(styles.map((style) => JSON.stringify(style[field]))).size).toBe(6);
    expect(seriesStyle(6)).toEqual(seriesStyle(0));
    expect(seriesStyle(-1)).toEqual(seriesStyle(5));
  });

  test('every point has a halo of the page and stands where its score is', () => {
    for (const style of [0, 1, 2, 3, 4, 5].map(seriesStyle)) {
      const [halo, ...glyph] = seriesPoint(style, { x: 50, y: 60 });
      expect(halo).toMatchObject({ kind: 'circle', cx: 50, cy: 60, fill: 'page' });
      for (const shape of glyph) expect(encloses({ x: 42, y: 52, width: 16, height: 16 }, shapeBox(shape))).toBe(true);
    }
  });
});
