import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMermaid } from '../src/formats/mermaid/index.js';
import { draw } from '../src/pipeline.js';
import { views } from '../src/views/index.js';
import { directions, locales } from './support/frame.js';
import { journeyLaws } from './support/journey-laws.js';
import { breachesOf, sceneLaws, textsAreMeasured } from './support/laws.js';

const corpus = new URL('../../shared/corpus/', import.meta.url);
const widths = [320, 900, 1600];
const frames = widths.flatMap((width) =>
  directions.flatMap((direction) => locales.map((locale) => ({ width, direction, locale }))),
);
const laws = { ...sceneLaws, textsAreMeasured: textsAreMeasured() };
// Each diagram in two of the eighteen frames a view, so that all frames have their turn every few diagrams.
const turns = 2;

describe.each(['mermaid-journey', 'mermaid-timeline'])('%s', (name) => {
  const folder = new URL(`${name}/`, corpus);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mmd')) : [];

  const seen = views.map((view) => [view.name, view] as const);

  test.skipIf(files.length === 0).each(seen)('every diagram as a %s', { timeout: 120_000 }, (_, view) => {
    const found = files.flatMap((file, place) => {
      const { document } = readMermaid(readFileSync(new URL(file, folder), 'utf8'));
      return Array.from({ length: turns }, (_, turn) => frames[(place * 5 + turn * 7) % frames.length]).flatMap(
        (frame) => {
          const { scene, journey } = draw(document, { view, ...frame });
          const breaches = [
            ...breachesOf(scene, laws),
            ...Object.values(journeyLaws).flatMap((law) => law(scene, journey).slice(0, 3)),
          ];
          return breaches.map((breach) => `${file} ${JSON.stringify(frame)} ${breach}`);
        },
      );
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});
