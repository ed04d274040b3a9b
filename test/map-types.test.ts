import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseJourney } from '../src/model/parse.js';
import type { Journey } from '../src/model/journey.js';
import { journeys } from './journeys/index.js';

/** A kind of map that practitioners name, the sample that is one, and the picture of it in the gallery. */
interface MapType {
  readonly requirement: string;
  readonly name: string;
  readonly sample: string;
  readonly picture: string;
  /** What makes the sample such a map. */
  readonly isOne: (journey: Journey) => boolean;
}

const types: readonly MapType[] = [
  { requirement: '000-19', name: 'linear map', sample: 'bicycle', picture: 'timeline/bicycle', isOne: ({ topology }) => topology === 'linear' },
  { requirement: '000-20', name: 'circular map', sample: 'membership-circle', picture: 'circle/membership-circle', isOne: ({ topology }) => topology === 'circular' },
  { requirement: '000-21', name: 'stage-based map', sample: 'software-trial', picture: 'timeline/software-trial', isOne: ({ stageModel, stages }) => stageModel !== undefined && stages.length > 3 },
  { requirement: '000-22', name: 'channel-based map', sample: 'channel-map', picture: 'timeline/channel-map.channels', isOne: ({ channels }) => channels.length > 2 },
  { requirement: '000-23', name: 'role-based map', sample: 'family-holiday', picture: 'timeline/family-holiday.personas', isOne: ({ personas }) => new Set(personas.map(({ buyingRole }) => buyingRole)).size === 3 },
  { requirement: '000-24', name: 'timeline', sample: 'coffee-subscription', picture: 'timeline/coffee-subscription', isOne: ({ steps }) => steps.length > 5 },
  { requirement: '000-25', name: 'chart', sample: 'mobile-plan', picture: 'chart/mobile-plan', isOne: ({ metrics, flow }) => metrics.length > 3 && flow.length > 3 },
  { requirement: '000-26', name: 'flowchart', sample: 'loops', picture: 'flowchart/loops', isOne: ({ links }) => links.some(({ kind }) => kind === 'loop') && links.some(({ kind }) => kind === 'branch') },
  { requirement: '000-27', name: 'user portrait', sample: 'family-holiday', picture: 'persona/family-holiday', isOne: ({ personas }) => personas.every(({ goals, traits }) => goals.length > 0 && traits.length > 0) },
  { requirement: '001-14', name: 'Buy/Own/Advocate map', sample: 'buy-own-advocate', picture: 'circle/buy-own-advocate', isOne: ({ stages }) => new Set(stages.map(({ cycle }) => cycle)).size === 3 },
  { requirement: '004-10', name: 'current-state map', sample: 'clinic-today', picture: 'timeline/clinic-today', isOne: ({ state }) => state === 'current' },
  { requirement: '004-11', name: 'day in the life', sample: 'day-in-the-life', picture: 'timeline/day-in-the-life', isOne: ({ state }) => state === 'day-in-the-life' },
  { requirement: '004-12', name: 'future-state map', sample: 'clinic-future', picture: 'timeline/clinic-future', isOne: ({ state }) => state === 'desired' || state === 'future' },
  { requirement: '004-13', name: 'service blueprint', sample: 'hotel-stay', picture: 'blueprint/hotel-stay', isOne: ({ lanes }) => lanes.some(({ role }) => role === 'backstage-people') },
  { requirement: '004-13', name: 'blueprint as a layer', sample: 'hotel-stay', picture: 'timeline/hotel-stay.layer', isOne: ({ lanes }) => lanes.some(({ role }) => role === 'thoughts' || role === 'emotion') },
]; // prettier-ignore

test.each(types.map((type) => [type.requirement, type.name, type] as const))(
  '%s: the %s has a sample and a picture',
  (_requirement, _name, { sample, picture, isOne }) => {
    const json = journeys.find(({ name }) => name === sample)?.json;
    expect(isOne(parseJourney(json).journey)).toBe(true);
    expect(existsSync(new URL(`gallery/${picture}.svg`, import.meta.url))).toBe(true);
  },
);
