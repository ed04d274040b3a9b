import { hardTexts } from '../layout/hard-texts.js';
import { chanceOf, type Chance } from './chance.js';

const roles = ['actions', 'thoughts', 'quotes', 'emotion', 'intensity', 'touchpoints', 'channels', 'pains', 'gains', 'opportunities', 'actions-plan', 'metrics', 'ownership', 'time', 'storyboard', 'custom'] as const; // prettier-ignore

/** A source of chance that also has words. */
interface Writer extends Chance {
  words(): string;
}

/**
 * A sound journey document by chance, of up to `most` steps, in texts of every script; the same for the same seed.
 *
 * Every kind of thing occurs. Scripts that are not `wanted` are left out.
 */
export function randomJourney(seed: number, most = 14, wanted = (_script: string): boolean => true): unknown {
  const chance = writerOf(seed, wanted);
  const count = chance.whole(1, most);
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  const some = <T>(share: number, make: () => T): T[] => ids.flatMap(() => (chance.often(share) ? [make()] : []));
  const lanes = roles
    .filter(() => chance.often(0.6))
    .map((role) => ({ id: `${role}-lane`, role, ...(chance.often(0.3) ? { title: chance.words() } : {}) }));
  const at = (): string[] => Array.from({ length: chance.whole(1, 3) }, () => chance.pick(ids));
  return {
    title: chance.words(),
    ...(chance.often(0.3) ? { state: 'day-in-the-life' } : {}),
    scenario: chance.words(),
    goal: chance.words(),
    persona: 'p0',
    personas: [0, 1, 2].map((index) => ({ id: `p${index}`, name: chance.words(), tagline: chance.words() })),
    channels: [0, 1, 2].map((index) => ({
      id: `c${index}`,
      name: chance.words(),
      medium: chance.pick(['digital', 'physical', 'human', 'mixed']),
    })),
    teams: [0, 1].map((index) => ({ id: `t${index}`, name: chance.words() })),
    metrics: [{ id: 'm0', name: chance.words(), kind: 'custom', unit: '%', better: 'higher' }],
    sources: [{ id: 'q0', title: chance.words(), kind: 'interview', n: 12 }],
    scales: [{ id: 'stars', min: 1, max: 5, neutral: 3 }],
    lanes,
    stages: stagesOf(
      ids,
      chance,
      lanes.map(({ id }) => id),
    ),
    moments: some(0.2, () => ({
      at: chance.pick(ids),
      kind: chance.pick(['moment-of-truth', 'peak', 'wait', 'fail']),
      label: chance.words(),
    })),
    insights: some(0.5, () => ({
      kind: chance.pick(['pain', 'gain', 'need', 'friction', 'question']),
      at: at(),
      text: chance.words(),
      severity: chance.whole(1, 5),
    })).map((one, index) => ({ ...one, id: `i${index}` })),
    opportunities: some(0.3, () => ({
      at: at(),
      title: chance.words(),
      horizon: chance.pick(['quick-win', 'next', 'later']),
    })).map((one, index) => ({ ...one, id: `o${index}` })),
    actions: some(0.2, () => ({ opportunity: 'o0', title: chance.words(), due: '2026-03-01' })).map((one, index) => ({
      ...one,
      id: `a${index}`,
    })),
    values: some(0.3, () => ({
      metric: 'm0',
      at: chance.pick(ids),
      value: chance.often(0.2) ? null : chance.whole(0, 100),
      n: 40,
      asOf: '2026-01-01',
    })),
    gaps: some(0.1, () => ({ at: chance.pick(ids), missing: chance.words() })),
  };
}

function stagesOf(ids: readonly string[], chance: Writer, lanes: readonly string[]): object[] {
  const stages: { title: string; goal: string; steps: object[] }[] = [];
  for (const id of ids) {
    if (stages.length === 0 || chance.often(0.3))
      stages.push({ title: chance.words(), goal: chance.often(0.5) ? chance.words() : '', steps: [] });
    stages.at(-1)?.steps.push(stepOf(id, chance, lanes));
  }
  return stages;
}

function stepOf(id: string, chance: Writer, lanes: readonly string[]): object {
  const hour = String(chance.whole(8, 20)).padStart(2, '0');
  return {
    id,
    title: chance.words(),
    ...(chance.often(0.4) ? { description: chance.words() } : {}),
    ...(chance.often(0.8) ? { emotion: emotionOf(chance) } : {}),
    ...(chance.often(0.8) ? { channel: `c${chance.whole(0, 2)}` } : {}),
    ...(chance.often(0.6) ? { owner: { team: `t${chance.whole(0, 1)}` } } : {}),
    ...(chance.often(0.6)
      ? {
          time: {
            start: `2026-01-0${chance.whole(1, 9)}T${hour}:30`,
            duration: `PT${chance.whole(1, 300)}M`,
            ...(chance.often(0.3) ? { waitBefore: 'P2D' } : {}),
          },
        }
      : {}),
    ...(chance.often(0.3) ? { validation: { state: chance.pick(['assumed', 'validated', 'partly']) } } : {}),
    ...(chance.often(0.4)
      ? { touchpoint: { message: chance.words(), status: chance.pick(['completed', 'failed', 'missing']) } }
      : {}),
    cells: Object.fromEntries(lanes.filter(() => chance.often(0.4)).map((lane) => [lane, cellsOf(chance)])),
  };
}

function emotionOf(chance: Writer): unknown {
  if (chance.often(0.6)) return Math.round((chance.next() * 4 - 2) * 10) / 10;
  return [
    { value: chance.next() * 4 - 2, persona: 'p0', label: chance.words() },
    { value: chance.next() * 4 - 2, persona: 'p1' },
    { value: chance.next() * 4 - 2, kind: 'expectation', persona: 'p0' },
    { value: chance.whole(1, 5), scale: 'stars', kind: chance.pick(['valence', 'intensity', 'effort']) },
  ].filter(() => chance.often(0.7));
}

function cellsOf(chance: Writer): unknown {
  const cell = (): object => ({
    text: chance.words(),
    ...(chance.often(0.2) ? { span: chance.whole(1, 4) } : {}),
    ...(chance.often(0.1) ? { media: { src: 'https://example.org/a.png', alt: chance.words() } } : {}),
    ...(chance.often(0.1) ? { persona: 'p1' } : {}),
  });
  return chance.often(0.5) ? chance.words() : Array.from({ length: chance.whole(1, 3) }, cell);
}

function writerOf(seed: number, wanted: (script: string) => boolean): Writer {
  const chance = chanceOf(seed);
  const texts = Object.entries(hardTexts).flatMap(([script, some]) => (wanted(script) ? some : []));
  return { ...chance, words: () => Array.from({ length: chance.whole(1, 2) }, () => chance.pick(texts)).join(' ') };
}
