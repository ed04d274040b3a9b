import { describe, expect, test } from 'vitest';
import { drawComparison } from '../../../src/draw-comparison.js';
import { flowchart } from '../../../src/views/flowchart/index.js';
import actual from '../../journeys/planned-and-actual.json' with { type: 'json' };
import planned from '../../journeys/planned.json' with { type: 'json' };
import { breachesOf, sceneLaws } from '../../support/laws.js';
import { middleOf } from './drawn.js';

describe('rule 59: what happened, held against its plan', () => {
  const { scene, comparison } = drawComparison({ before: planned, after: actual }, flowchart, {
    width: 1600,
    locale: 'en',
  });
  const kinds = new Map([...comparison.changes].map(([id, { kind }]) => [id, kind]));
  const mark = (id: string) => scene.marks.find(({ key }) => key === id);
  const heights = (of: (kind: string | undefined) => boolean): number[] =>
    comparison.steps
      .filter(({ id }) => of(kinds.get(id)))
      .map(({ id }) => middleOf(mark(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 }).y);

  test('an extra contact stands off the planned chain, all else on it', () => {
    const [off, on] = [heights((kind) => kind === 'ad-hoc'), heights((kind) => kind !== 'ad-hoc')];
    expect(off.length).toBeGreaterThan(0);
    expect(Math.min(...off)).toBeGreaterThan(Math.max(...on));
  });

  test('a missing contact keeps its place as an empty slot, a failed one with its mark', () => {
    const icons = (kind: string): unknown[] =>
      [...kinds]
        .filter(([, own]) => own === kind)
        .map(([id]) => mark(id)?.shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : [])));
    expect(icons('missing').length).toBeGreaterThan(0);
    for (const own of icons('missing')) expect(own).toContain('missing');
    for (const own of icons('failed')) expect(own).toContain('failed');
  });

  test('the picture is lawful', () => expect(breachesOf(scene, sceneLaws)).toEqual([]));
});
