import type { RemarkGroup } from '../scene/remarks.js';
import { joined, type Context } from './context.js';

/** What departed from a plan that is not at hand, at steps that are only there: no card can say it, so words below do. */
export function departures({ journey, say, frame: { words } }: Context): RemarkGroup {
  // A comparison has the plan.
  const untold = journey.changes
    ? []
    : journey.deviations.filter(({ actual, planned = '' }) => !journey.lookup.steps.has(actual ?? planned));
  const texts = untold.map(({ kind, planned, note }) =>
    joined(words.labelSeparator, words.deviations[kind], say(note) || planned),
  );
  return { key: 'departures', title: words.departures, texts };
}
