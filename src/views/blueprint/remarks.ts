import type { PlacedService } from '../../grid/placed-service.js';
import { untoldLinks } from '../../grid/untold-links.js';
import { departures } from '../../telling/departures.js';
import { linkWarnings } from '../../telling/lane-links.js';
import type { ServicePlan } from '../../telling/lane-plan.js';
import type { RemarkGroup } from '../../telling/remarks.js';
import { joined, type Telling } from '../../telling/telling.js';

/** What has to be said in words below a blueprint: odd links, links without a way, departures without the plan, claims without evidence (rules 65 and 71). */
export function remarksOf(plan: ServicePlan, service: PlacedService | undefined, telling: Telling): RemarkGroup[] {
  const { blueprint } = telling.frame.words;
  return [
    { key: 'checks', title: blueprint.checks, texts: linkWarnings(plan.links, telling) },
    untoldLinks(service, telling),
    departures(telling),
    { key: 'assumptions', title: blueprint.assumptions, texts: assumptions(plan, telling) },
  ];
}

/** Where the blueprint rests on assumptions: one line a step, with the rows that assume something there. */
function assumptions({ rows }: ServicePlan, telling: Telling): string[] {
  const { journey, say, frame } = telling;
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
