import { describe, expect, test } from 'vitest';
import { draw } from '../../src/pipeline.js';
import { paintSvg } from '../../src/paint/svg-string.js';
import { timeline } from '../../src/views/timeline/index.js';
import { views } from '../../src/views/index.js';
import bicycle from '../journeys/bicycle.json' with { type: 'json' };
import { hostileDocuments } from '../support/hostile.js';
import { breachesOf, sceneLaws } from '../support/laws.js';
import { elementsOf, type XmlElement } from '../support/xml.js';

const tags = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan', 'image']);
const attributes = new Set([
  'xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'id', 'class', 'lang', 'xml:lang', 'direction', 'transform', 'x', 'y', 'rx', 'cx', 'cy', 'r', 'd',
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight',
  'textLength', 'lengthAdjust', 'text-anchor', 'preserveAspectRatio', 'href',
]); // prettier-ignore

/** What a picture must not hold, however hostile its document is. */
function strangeThings({ tag, attributes: own }: XmlElement): string[] {
  const found = tags.has(tag) ? [] : [tag];
  for (const [name, value] of own) if (!isHarmless(name, value)) found.push(`${tag} ${name}="${value}"`);
  return found;
}

function isHarmless(name: string, value: string): boolean {
  if (!attributes.has(name)) return false;
  if (name === 'href' && !/^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(value)) return false;
  // A language may be called “nan”.
  return name === 'lang' || name === 'xml:lang' || !/\bNaN\b|\bInfinity\b|\bundefined\b|url\(/.test(value);
}

describe('a hostile document is drawn without harm:', () => {
  const documents = hostileDocuments(bicycle);

  const cases = views.flatMap((view) =>
    documents.map((document) => [view.name, document.name, view, document] as const),
  );

  test.each(cases)('as a %s: %s', (_view, _name, view, { json, faulty }) => {
    const begin = process.cpuUsage();
    const { scene, issues } = draw(json, { view });
    const svg = paintSvg(scene);
    const took = process.cpuUsage(begin);
    expect(elementsOf(svg).flatMap(strangeThings)).toEqual([]);
    const lawful = breachesOf(scene, sceneLaws).filter((breach) => !/says|is “/.test(breach));
    expect(lawful).toEqual([]);
    if (faulty) expect(issues.length).toBeGreaterThan(0);
    for (const { message, pointer, code } of issues) {
      expect(message.length).toBeLessThanOrEqual(300);
      expect(pointer).toMatch(/^(\/|$)/);
      expect(code).not.toBe('');
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // No document may hang the page; counted in seconds of work, whatever else the machine is busy with.
    expect(took.user / 1e6).toBeLessThan(8);
  });

  test.each(['time', 'time-broken'] as const)('times of any sort on the axis %s', (axis) => {
    for (const { json } of documents.filter(({ name }) => /^a (start|duration) of/.test(name))) {
      const { scene } = draw(json, { view: timeline, options: { axis } });
      expect(breachesOf(scene)).toEqual([]);
    }
  });
});
