import { chanceOf, type Chance } from '../../support/chance.js';

const kinds = ['branch', 'sequence', 'message', 'dependency', 'agreement', 'handoff', 'channel-switch'] as const;

/** A journey by chance that branches, skips, joins and loops, in which four act; the same for the same seed. */
export function randomFlow(seed: number, count: number): unknown {
  const chance = chanceOf(seed);
  const steps = Array.from({ length: count }, (_, index) => randomStep(index, chance));
  const stages: { id: string; title: string; steps: unknown[] }[] = [];
  for (let next = 0; next < count;) {
    const size = chance.often(0.05) ? 0 : chance.whole(1, 6);
    stages.push({
      id: `stage-${stages.length}`,
      title: `Stage ${stages.length + 1}`,
      steps: steps.slice(next, next + size),
    });
    next += size;
  }
  return {
    title: `Flow ${seed}`,
    topology: 'branched',
    stages,
    links: steps.flatMap((_, index) => randomLinks(index, count, chance)),
    actors: [0, 1, 2, 3].map((index) => ({ id: `actor-${index}`, name: `Actor ${index}` })),
    channels: ['Phone', 'Web', 'Shop', 'Mail'].map((name, index) => ({ id: `channel-${index}`, name })),
    ...(chance.often(0.4) ? { flow: steps.map((_, index) => countAt(index)) } : {}),
  };
}

function randomStep(index: number, chance: Chance): object {
  const actor = (): string => `actor-${chance.whole(0, 3)}`;
  const talk = { type: 'communication', initiator: actor(), receiver: actor(), message: `Message number ${index}` };
  return {
    id: `s${index}`,
    title: `Step ${index}${' and what comes of it'.repeat(chance.whole(0, 2))}`,
    actor: actor(),
    channel: `channel-${chance.whole(0, 3)}`,
    emotion: chance.whole(-2, 2),
    ...(chance.often(0.1) ? { kind: 'decision' } : {}),
    ...(chance.often(0.3) ? { touchpoint: talk } : {}),
  };
}

function randomLinks(index: number, count: number, chance: Chance): object[] {
  const from = `s${index}`;
  const some = (share: number, link: object): object[] => (chance.often(share) ? [link] : []);
  const target = Math.min(count - 1, index + chance.whole(1, 6));
  const words = chance.often(0.6) ? { condition: `If it is number ${index}` } : {};
  return [
    ...(index + 1 < count ? some(0.85, { from, to: `s${index + 1}` }) : []),
    ...some(0.25, { from, to: `s${target}`, kind: chance.pick(kinds), continuity: 'broken', ...words }),
    ...some(0.08, { from, to: `s${Math.max(0, index - chance.whole(0, 7))}`, kind: 'loop', reason: 'Not good enough' }),
    ...some(0.05, { to: from, label: 'From outside' }),
    ...some(0.06, { from, reason: 'Gives up entirely' }),
  ];
}

function countAt(index: number): object {
  return { at: `s${index}`, inflow: 5000 - index, processing: 0, processed: 4900 - index, exit: 100 };
}
