import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../src/layout/frame.js';
import { paintSvg, type SvgOptions } from '../src/paint/svg-string.js';
import { drawPair } from './support/draw-pair.js';
import type { CompareMode } from '../src/insight/compare.js';
import { draw } from '../src/pipeline.js';
import type { Scene } from '../src/scene/mark.js';
import { timeline } from '../src/views/timeline/index.js';
import { views } from '../src/views/index.js';
import { journeys } from './journeys/index.js';

// `UPDATE_GALLERY=1 npx vitest run test/gallery.test.ts` writes the pictures anew. Look at each that changed before it is committed.
const updates = env['UPDATE_GALLERY'] === '1';
const gallery = new URL('gallery/', import.meta.url);

interface Picture {
  readonly name: string;
  readonly json: unknown;
  readonly frame?: Partial<Frame>;
  readonly options?: object;
  readonly paint?: SvgOptions;
}

const sampleOf = (name: string): unknown => journeys.find((journey) => journey.name === name)?.json;
const bicycle = sampleOf('bicycle');

/** What every view is looked at in. */
const looks: readonly Picture[] = [
  { name: 'bicycle.zh-Hans', json: bicycle, frame: { locale: 'zh-Hans' } },
  { name: 'bicycle.zh-Hant', json: bicycle, frame: { locale: 'zh-Hant' } },
  { name: 'bicycle.rtl', json: bicycle, frame: { direction: 'rtl' } },
  { name: 'bicycle.dark', json: bicycle, paint: { theme: 'dark' } },
  { name: 'bicycle.contrast', json: bicycle, paint: { theme: 'contrast' } },
  { name: 'bicycle.360', json: bicycle, frame: { width: 360 } },
];

/** Pictures of what an option, a language, a theme or a width changes. */
const variants: Readonly<Record<string, readonly Picture[]>> = {
  ...Object.fromEntries(views.map(({ name }) => [name, looks])),
  timeline: [
    ...looks,
    { name: 'bicycle.block', json: bicycle, options: { direction: 'block' } },
    { name: 'bicycle.channels', json: bicycle, options: { rows: 'channels' } },
    { name: 'bicycle.compact', json: bicycle, options: { density: 'compact', fit: 'width' } },
    { name: 'channel-map.channels', json: sampleOf('channel-map'), options: { rows: 'channels' } },
    { name: 'family-holiday.personas', json: sampleOf('family-holiday'), options: { rows: 'personas' } },
    { name: 'hotel-stay.layer', json: sampleOf('hotel-stay'), options: { blueprint: 'layer' } },
    { name: 'bank-loan.owners', json: sampleOf('bank-loan'), options: { rows: 'owners' } },
    { name: 'day-in-the-life.360', json: sampleOf('day-in-the-life'), frame: { width: 360 } },
    { name: 'planned-and-actual.time-broken', json: sampleOf('planned-and-actual'), options: { axis: 'time-broken' } },
    { name: 'three-personas.personas', json: sampleOf('three-personas'), options: { rows: 'personas' } },
    { name: 'right-to-left.360', json: sampleOf('right-to-left'), frame: { width: 360 } },
  ],
  flowchart: [
    ...looks,
    { name: 'bicycle.channels', json: bicycle, options: { lanes: 'channels' } },
    { name: 'bicycle.none', json: bicycle, options: { lanes: 'none' } },
    { name: 'loops.curved', json: sampleOf('loops'), options: { links: 'curved' } },
    { name: 'loops.block', json: sampleOf('loops'), options: { direction: 'block' } },
  ],
  blueprint: [
    ...looks,
    { name: 'hotel-stay.zh-Hans.360', json: sampleOf('hotel-stay'), frame: { locale: 'zh-Hans', width: 360 } },
  ],
  persona: [
    ...looks,
    { name: 'family-holiday.zh-Hans', json: sampleOf('family-holiday'), frame: { locale: 'zh-Hans' } },
  ],
  circle: [
    ...looks,
    { name: 'membership-circle.rtl', json: sampleOf('membership-circle'), frame: { direction: 'rtl' } },
    { name: 'membership-circle.720', json: sampleOf('membership-circle'), frame: { width: 720 } },
  ],
  chart: [
    ...looks,
    ...(['emotion', 'metrics', 'funnel', 'heat'] as const).map((part) => ({
      name: `mobile-plan.${part}`,
      json: sampleOf('mobile-plan'),
      options: { part },
    })),
  ],
};

describe.each(views.map((view) => [view.name, view] as const))('the pictures of the %s view', (name, view) => {
  const folder = new URL(`${name}/`, gallery);
  const pictures: readonly Picture[] = [...journeys, ...(variants[name] ?? [])];

  test.each(pictures.map((picture) => [picture.name, picture] as const))(
    '%s is as it was accepted',
    (file, { json, frame, options, paint }) => {
      const svg = paintSvg(draw(json, { view, ...frame, options }).scene, paint);
      const path = new URL(`${file}.svg`, folder);
      if (updates) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, svg);
      }
      const accepted = existsSync(path) ? readFileSync(path, 'utf8') : 'no picture yet';
      expect(firstDifference(svg, accepted)).toBe('');
    },
  );

  test('no picture is left of a journey that is gone', () => {
    const known = new Set(pictures.map((picture) => `${picture.name}.svg`));
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('the pictures of the README', () => {
  const folder = new URL('../docs/', import.meta.url);
  const pictures: readonly (readonly [file: string, scene: () => Scene])[] = [
    ...views.map((view) => [`bicycle-${view.name}`, () => draw(bicycle, { view, width: 1200 }).scene] as const),
    ['clinic-delta', () => clinic('delta')],
  ];

  test.each(pictures)('%s is as it was accepted', (file, scene) => {
    const svg = paintSvg(scene(), { standalone: true });
    const path = new URL(`${file}.svg`, folder);
    if (updates) writeFileSync(path, svg);
    expect(firstDifference(svg, existsSync(path) ? readFileSync(path, 'utf8') : 'no picture yet')).toBe('');
  });
});

function clinic(mode: CompareMode): Scene {
  const [before, after] = [sampleOf('clinic-today'), sampleOf('clinic-future')];
  return drawPair({ before, after, mode }, { view: timeline, width: 1200, locale: 'en' }).scene;
}

/** The first line in which two texts differ; empty where they are the same. A whole picture would be too long to read. */
function firstDifference(drawn: string, accepted: string): string {
  if (drawn === accepted) return '';
  const [ours, theirs] = [drawn.split('\n'), accepted.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  return `line ${line + 1} is ${ours[line]?.slice(0, 300)}, was ${theirs[line]?.slice(0, 300)}`;
}
