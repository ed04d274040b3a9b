import type { Journey, Link, Step } from '../model/journey.js';
import { levelOf } from './lane-levels.js';
import type { Context } from './context.js';

/** What one step owes to another: one needs the other, or both agree (rule 66). */
export interface ServiceLink {
  readonly key: string;
  readonly kind: 'dependency' | 'agreement';
  readonly from: Step;
  readonly to: Step;
  readonly label: string;
  readonly name: string;
}

/** The dependencies and agreements between the steps of a journey; a stage stands for its last step, or its first. */
export function serviceLinks(context: Context): ServiceLink[] {
  const { journey, say, frame } = context;
  return journey.links.flatMap((link): ServiceLink[] => {
    if (link.kind !== 'dependency' && link.kind !== 'agreement') return [];
    const [from, to] = [endOf(link.from, 'last', journey), endOf(link.to, 'first', journey)];
    if (!from || !to || from === to) return [];
    const label = say(link.label) || say(link.condition);
    const kind = frame.words.blueprint[link.kind];
    const name = `${kind}${frame.words.labelSeparator}${nameOf(from, context)} ${arrow(link, context)} ${nameOf(to, context)}`;
    return [{ key: link.id, kind: link.kind, from, to, label, name: frame.words.sentences(name, label) }];
  });
}

/** Whether a step is work of the organisation that the customer does not see: of kind `internal`, and no doing of an end user. */
export function isBehindTheScenes(step: Step, { journey }: Context): boolean {
  if (step.kind !== 'internal' || step.brandRelated === false) return false;
  const actor = step.actor === undefined ? undefined : journey.lookup.actors.get(step.actor);
  return actor?.kind !== 'end-user';
}

/**
 * What is hardly as it is drawn, in words: links that join the customer straight to backstage (rule 65).
 *
 * Only a link that the document draws can be wrong; what merely stands in one column claims no contact. Where somebody
 * or something frontstage is at work at the customer's end, the link has its contact.
 */
export function linkWarnings(links: readonly ServiceLink[], context: Context): string[] {
  const { words } = context.frame;
  const { lanes } = context.journey;
  const frontstage = lanes.filter(({ role }) => levelOf(role) === 'frontstage').map(({ id }) => id);
  return links
    .filter(({ from, to }) => {
      const inner = isBehindTheScenes(from, context);
      if (inner === isBehindTheScenes(to, context)) return false;
      const customers = inner ? to : from;
      return !frontstage.some((lane) => customers.cells.has(lane));
    })
    .map(({ from, to }) => words.blueprint.skipsFrontstage(nameOf(from, context), nameOf(to, context)));
}

function endOf(id: string | undefined, end: 'first' | 'last', { lookup }: Journey): Step | undefined {
  if (id === undefined) return undefined;
  const steps = lookup.stepsOf(id);
  return lookup.steps.get(id) ?? (end === 'first' ? steps[0] : steps.at(-1));
}

function nameOf(step: Step, { say, frame, journey }: Context): string {
  return say(step.title) || frame.words.stepPlace(step.index + 1, journey.steps.length);
}

function arrow({ kind }: Link, { frame }: Context): string {
  return kind === 'agreement' ? '↔' : frame.direction === 'rtl' ? '←' : '→';
}
