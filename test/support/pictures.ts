import type { CompareMode } from '../../src/insight/compare.js';
import type { Frame } from '../../src/layout/frame.js';
import { paintSvg, type SvgOptions } from '../../src/paint/svg-string.js';
import { draw } from '../../src/pipeline.js';
import type { Scene } from '../../src/scene/mark.js';
import { timeline } from '../../src/views/timeline/index.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';
import { drawPair } from './draw-pair.js';
import { drawingOf } from './drawings.js';

/** A picture that somebody accepted, and how it is drawn anew. */
export interface AcceptedPicture {
  readonly name: string;
  /** Its file, from the folder of the project. */
  readonly path: string;
  readonly draw: () => string;
}

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

/** The pictures of a view in the gallery. */
export function galleryOf(view: (typeof views)[number]): AcceptedPicture[] {
  return [...journeys, ...(variants[view.name] ?? [])].map(({ name, json, frame, options, paint }: Picture) => ({
    name,
    path: `test/gallery/${view.name}/${name}.svg`,
    draw: () => paintSvg(drawingOf(json, view, frame, options).scene, paint),
  }));
}

/** The pictures that the README shows. */
export const readmePictures: readonly AcceptedPicture[] = [
  ...views.map((view) => [`bicycle-${view.name}`, () => draw(bicycle, { view, width: 1200 }).scene] as const),
  ['clinic-delta', () => clinic('delta')] as const,
].map(([name, scene]) => ({
  name,
  path: `docs/${name}.svg`,
  draw: () => paintSvg(scene(), { standalone: true }),
}));

function clinic(mode: CompareMode): Scene {
  const [before, after] = [sampleOf('clinic-today'), sampleOf('clinic-future')];
  return drawPair({ before, after, mode }, { view: timeline, width: 1200, locale: 'en' }).scene;
}
