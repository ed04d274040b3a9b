/** Everything that a legend may explain. The order of this list is the order of every legend. */
export const explained = [
  // How a service hangs together.
  'contact',
  'sequence',
  'eventual',
  'optional',
  'planned',
  'loop',
  'message',
  'dependency',
  'agreement',
  'fail',
  'wait',
  'decision',
  'communication',
  'action',
  // Who is shown.
  'assumed-person',
  'researched-person',
  // How it felt.
  'series',
  'neutral',
  'moment',
  'shared',
  'future-better',
  'future-worse',
  'above-expected',
  'below-expected',
  'uncertainty',
  'measured',
  'authored',
  // What was counted and measured.
  'state-good',
  'state-warn',
  'state-bad',
  'target',
  'warn',
  'flow-processed',
  'flow-processing',
  'flow-exit',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
  // What was found at a step, and what changes between two.
  'pain',
  'gain',
  'opportunity',
  'switch',
  'broken-switch',
  'hand-off',
  'volume',
  // How sure all of it is.
  'assumed',
  'validated',
  'no-data',
  'channel',
  // What became of a step in a comparison.
  'change(added)',
  'change(removed)',
  'change(moved)',
  'change(changed)',
  'change(ad-hoc)',
  'change(missing)',
  'change(failed)',
  'change(sequence)',
  'change(timing)',
  'change(absent)',
] as const;

/** The name of something that a legend may explain. */
export type Explained = (typeof explained)[number];

const places: ReadonlyMap<Explained, number> = new Map(explained.map((name, place) => [name, place]));

/** Entries in the order of every legend; of those that explain one thing, the first given stands first. */
export function inLegendOrder<Entry extends { readonly explains: Explained }>(entries: readonly Entry[]): Entry[] {
  const placeOf = ({ explains }: Entry): number => places.get(explains) ?? explained.length;
  return [...entries].sort((one, other) => placeOf(one) - placeOf(other));
}
