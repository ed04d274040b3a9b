import { describe, expect, test } from 'vitest';
import { draw } from '../../src/pipeline.js';
import { paintSvg } from '../../src/paint/svg-string.js';
import { timeline } from '../../src/views/timeline/index.js';
import { views } from '../../src/views/index.js';
import bicycle from '../journeys/bicycle.json' with { type: 'json' };
import { hostileDocuments } from '../support/hostile.js';
import { breachesOf, sceneLaws } from '../support/laws.js';
import { elementsOf } from '../support/xml.js';

const tags = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan', 'image']);
const attributes = new Set([
  'xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'id', 'class', 'lang', 'xml:lang', 'direction', 'transform', 'x', 'y', 'rx', 'cx', 'cy', 'r', 'd',
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight',
  'textLength', 'lengthAdjust', 'text-anchor', 'preserveAspectRatio', 'href',
]); // prettier-ignore

describe('a hostile document is drawn without harm:', () => {
  const documents = hostileDocuments(bicycle);

  const cases = views.flatMap((view) =>
    documents.map((document) => [view.name, document.name, view, document] as const),
  );

  test.each(cases)('as a %s: %s', (_view, _name, view, { json, faulty }) => {
    const begin = performance.now();
    const { scene, issues } = draw(json, { view });
    const svg = paintSvg(scene);
    const tookMs = performance.now() - begin;
    for (const { tag, attributes: own } of elementsOf(svg)) {
      expect(tags).toContain(tag);
      for (const [name, value] of own) {
        expect(attributes).toContain(name);
        // A language may be called “nan”.
        if (name !== 'lang' && name !== 'xml:lang')
          expect(value).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b|url\(/);
        if (name === 'href') expect(value).toMatch(/^data:image\/(png|jpeg|gif|webp|avif);base64,/);
      }
    }
    const lawful = breachesOf(scene, sceneLaws).filter((breach) => !/says|is “/.test(breach));
    expect(lawful).toEqual([]);
    if (faulty) expect(issues.length).toBeGreaterThan(0);
    for (const { message, pointer, code } of issues) {
      expect(message.length).toBeLessThanOrEqual(300);
      expect(pointer).toMatch(/^(\/|$)/);
      expect(code).not.toBe('');
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // No document may hang the page: some seconds for the most monstrous of them, on a busy machine.
    expect(tookMs).toBeLessThan(8000);
  });

  test.each(['time', 'time-broken'] as const)('times of any sort on the axis %s', (axis) => {
    for (const { json } of documents.filter(({ name }) => /^a (start|duration) of/.test(name))) {
      const { scene } = draw(json, { view: timeline, options: { axis } });
      expect(breachesOf(scene)).toEqual([]);
    }
  });
});
