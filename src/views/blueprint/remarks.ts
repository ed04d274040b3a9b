import type { PlacedService } from '../../grid/placed-service.js';
import { untoldLinks } from '../../grid/untold-links.js';
import { departures } from '../../content/departures.js';
import { linkWarnings } from '../../content/lane-links.js';
import type { ServicePlan } from '../../content/lane-plan.js';
import type { RemarkGroup } from '../../scene/remarks.js';
import { joined, type Context } from '../../content/context.js';

/** What has to be said in words below a blueprint: odd links, links without a way, departures without the plan, claims without evidence (rules 65 and 71). */
export function remarksOf(plan: ServicePlan, service: PlacedService | undefined, context: Context): RemarkGroup[] {
  const { blueprint } = context.frame.words;
  return [
    { key: 'checks', title: blueprint.checks, texts: linkWarnings(plan.links, context) },
    untoldLinks(service, context),
    departures(context),
    { key: 'assumptions', title: blueprint.assumptions, texts: assumptions(plan, context) },
  ];
}

/** Where the blueprint rests on assumptions: one line a step, with the rows that assume something there. */
function assumptions({ rows }: ServicePlan, context: Context): string[] {
  const { journey, say, frame } = context;
  const found = new Map<string, Set<string>>();
  for (const { row } of rows) {
    if (row.kind === 'curve') continue;
    for (const card of row.entries.flatMap(({ cards }) => cards)) {
      const step = card.place.step;
      if (!card.assumed || step === undefined) continue;
      found.set(step, (found.get(step) ?? new Set<string>()).add(row.title));
    }
  }
  return journey.steps.flatMap((step) => {
    const titles = found.get(step.id);
    const place = say(step.title) || frame.words.stepPlace(step.index + 1, journey.steps.length);
    return titles ? [place + frame.words.labelSeparator + joined(frame.words.listSeparator, ...titles)] : [];
  });
}
