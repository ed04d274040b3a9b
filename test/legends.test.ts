import { describe, expect, test } from 'vitest';
import { draw } from '../src/pipeline.js';
import { explained } from '../src/scene/legend-order.js';
import type { Ink, Mark, Part, Scene, Shape } from '../src/scene/mark.js';
import { views } from '../src/views/index.js';
import { journeys } from './journeys/index.js';

/** The kinds of mark that may draw what an entry explains; any kind where it is not named here. */
const drawnBy: Readonly<Record<string, readonly Part[]>> = {
  series: ['curve', 'point'],
  neutral: ['axis', 'field'],
  moment: ['moment', 'lane-line'],
  'future-better': ['curve-area'],
  'future-worse': ['curve-area'],
  'above-expected': ['curve-area'],
  'below-expected': ['curve-area'],
  uncertainty: ['curve-area'],
  measured: ['point'],
  authored: ['curve'],
  contact: ['link'],
  assumed: ['card', 'cell', 'lane-line'],
  validated: ['card', 'cell', 'lane-line'],
  fail: ['moment'],
  wait: ['moment'],
};

const withLegends = views.filter(({ name }) => name !== 'table');
const cases = withLegends.flatMap((view) =>
  journeys.flatMap(({ name, json }) =>
    [1280, 360].map((width) => [view.name, name, width, () => draw(json, { view, width }).scene] as const),
  ),
);

describe.each(cases)('the legend of the %s of %s at %d px', (view, _, __, draw) => {
  const scene = draw();
  const entries = scene.marks.filter(({ part, key }) => part === 'legend' && key !== 'legend()');
  const drawn = scene.marks.filter(({ part }) => part !== 'legend');

  test('samples nothing that is not drawn so', () => {
    const lies = entries.flatMap(({ key, shapes }) => {
      const name = nameOf(key);
      const parts = drawnBy[name];
      const marks = parts ? drawn.filter(({ part }) => parts.includes(part)) : drawn;
      const inks = new Set(marks.flatMap((mark) => mark.shapes.map((shape) => look(shape, name))));
      return shapes
        .filter(({ kind }) => kind !== 'text')
        .map((shape) => look(shape, name))
        .filter((ink) => !inks.has(ink))
        .map((ink) => `${key}: ${ink}`);
    });
    expect(lies).toEqual([]);
  });

  test('explains what nobody could guess', () => {
    const names = new Set(entries.map(({ key }) => nameOf(key)));
    expect(needed(scene, view, drawn).filter((name) => !names.has(name))).toEqual([]);
  });

  test('has the order of all legends, and nothing twice', () => {
    const places = entries.map(({ key }) => explained.findIndex((name) => name === nameOf(key)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});

/** What an entry explains, by its key: `legend(series(mei))` is one of the series. */
function nameOf(key: string): string {
  const name = key.slice('legend('.length, -1);
  return name.startsWith('series(') || name.startsWith('channel(') ? name.slice(0, name.indexOf('(')) : name;
}

/** What tells a shape from others apart from its size and place. */
function look(shape: Shape, name: string): string {
  if (shape.kind === 'icon') return mooded(`icon ${shape.icon} ${shape.color}`, name);
  if (shape.kind === 'text' || shape.kind === 'image') return shape.kind;
  const { fill, stroke, strokeWidth = 1, dash = [], opacity = 1 }: Ink = shape;
  // A band is as wide as many take it.
  const width = name === 'volume' && stroke === 'stage-5' ? '' : strokeWidth;
  return mooded([fill, stroke && [stroke, width, ...dash].join(' '), opacity].join(' | '), name);
}

// A voice and a measured score are sampled by one mood of five.
function mooded(ink: string, name: string): string {
  return name === 'series' || name === 'measured' ? ink.replaceAll(/(emotion|face)-\d/g, '$1') : ink;
}

/** The names of what is drawn and says nothing by itself. */
function needed(scene: Scene, view: string, drawn: readonly Mark[]): string[] {
  const has = (test: (shape: Ink, mark: Mark) => boolean): boolean =>
    drawn.some((mark) => mark.shapes.some((shape) => shape.kind !== 'text' && shape.kind !== 'icon' && shape.kind !== 'image' && test(shape, mark))); // prettier-ignore
  const dashed = (dash: readonly number[], width: number) => (ink: Ink) =>
    ink.strokeWidth === width && ink.dash?.join() === dash.join();
  const found: Readonly<Record<string, boolean>> = {
    'no-data': has(({ stroke, opacity, dash }) => stroke === 'axis' && opacity === 0.35 && !dash),
    moment: has(({ fill, stroke, strokeWidth }) => fill === 'page' && stroke === 'accent' && strokeWidth === 1.75),
    'future-better': has(({ fill, opacity }) => fill === 'gain' && opacity === 0.16),
    'future-worse': has(({ fill, opacity }) => fill === 'pain' && opacity === 0.16),
    assumed: view !== 'persona' && has((ink, { part }) => (part === 'card' || part === 'cell') && dashed([4, 3], 1.25)(ink)), // prettier-ignore
    contact: has(({ fill, stroke }) => fill === 'accent' && stroke === 'page'),
    neutral: (view === 'circle' || view === 'persona') && has(dashed([3, 4], 1)),
    pain: has(({ fill, stroke }, { part }) => part === 'cell' && fill === 'pain-soft' && stroke === 'pain-soft'),
    gain: has(({ fill, stroke }, { part }) => part === 'cell' && fill === 'gain-soft' && stroke === 'gain-soft'),
  };
  return scene.marks.length > 0 ? Object.keys(found).filter((name) => found[name]) : [];
}
