import type { Evidence, Id, Link, Owner, Step, Validation } from '../../../model/journey.js';
import type { TableLine } from '../../../scene/table.js';
import { ownerName } from '../../../content/finding-cards.js';
import { quoted } from '../../../content/lane-cards.js';
import { chosen, figure } from './parts.js';
import { joined, type Context } from '../../../content/context.js';

/** What a claim rests on: each source with its method and strength, and what was said there. */
export function evidenceLines(evidence: readonly Evidence[], context: Context): TableLine[] {
  const { words } = context.frame;
  return evidence.map(({ source, quote, method, strength }) => {
    const head = joined(
      ' · ',
      sourceName(source, context),
      chosen(words.table.methods, method),
      strength === undefined ? '' : words.table.strength(figure(strength, context)),
    );
    return { text: joined(words.labelSeparator, head, quoted(context.say(quote), words.quoteMarks)), quiet: true };
  });
}

/** What a source is called; its id where nobody described it. */
export function sourceName(id: Id, { journey, say }: Context): string {
  return say(journey.lookup.sources.get(id)?.title) || id;
}

/** How sure a claim is: its state, by whom, when, and how many were asked. */
export function validationLine(validation: Validation | undefined, { frame: { words } }: Context): string {
  if (!validation) return '';
  const { state, by, at, n } = validation;
  return joined(
    ' · ',
    words.validations[state],
    by && words.personas.validatedBy[by],
    at && words.date(at),
    n === undefined ? '' : words.sample(n),
  );
}

/** Who answers for something, and in which part. */
export function ownerLine(owner: Owner | undefined, context: Context): string {
  const { words } = context.frame;
  return joined(' · ', ownerName(owner, context), chosen(words.table.raci, owner?.raci));
}

/** Who owns something, with the word before it; empty for nobody. */
export function labelledOwner(label: string, owner: Owner | undefined, context: Context): string {
  const line = ownerLine(owner, context);
  return line ? label + context.frame.words.labelSeparator + line : '';
}

/** The names of people, groups, channels or steps by their ids, as one line. */
export function namesLine(ids: readonly Id[], context: Context): string {
  return joined(context.frame.words.listSeparator, ...ids.map((id) => nameOf(id, context)));
}

/** What someone or something is called, whatever it is; its id where nobody said. */
export function nameOf(id: Id | undefined, context: Context): string {
  if (id === undefined) return '';
  const { journey, say, frame } = context;
  const { lookup } = journey;
  const named =
    lookup.personas.get(id) ??
    lookup.actors.get(id) ??
    lookup.segments.get(id) ??
    lookup.teams.get(id) ??
    lookup.channels.get(id) ??
    lookup.systems.get(id) ??
    lookup.metrics.get(id);
  if (named) return say(named.name) || id;
  const step = lookup.steps.get(id);
  if (step) return stepTitle(step, context);
  const titled = lookup.stages.get(id) ?? lookup.opportunities.get(id);
  if (titled) return say(titled.title) || id;
  const insight = lookup.insights.get(id);
  if (insight) return say(insight.text) || id;
  const lane = lookup.lanes.get(id);
  if (lane) return say(lane.title) || frame.words.lanes[lane.role];
  return id === journey.id ? frame.words.chart.wholeJourney : id;
}

/** The title of a step; its place in the journey where it has none. */
export function stepTitle({ title, index }: Step, { say, frame, journey }: Context): string {
  return say(title) || frame.words.stepPlace(index + 1, journey.steps.length);
}

/** Says where something stands: at steps, stages, links by their ends, lanes, or in the whole journey. */
export function placeNames(context: Context): (ids: readonly Id[]) => string {
  const { journey, frame } = context;
  const ways = new Map(journey.links.map((link) => [link.id, link]));
  return (ids) => {
    const all = ids.length === 0 ? [journey.id] : ids;
    const names = all.map((id) => {
      const way = ways.get(id);
      return way ? wayName(way, context) : nameOf(id, context);
    });
    return joined(frame.words.listSeparator, ...names);
  };
}

/** A way by its two ends; what comes in or leads out says so. */
export function wayName({ from, to }: Pick<Link, 'from' | 'to'>, context: Context): string {
  const { words, direction } = context.frame;
  const ends = [
    from === undefined ? words.flow.kinds.entry : nameOf(from, context),
    to === undefined ? words.flow.kinds.exit : nameOf(to, context),
  ];
  return ends.join(direction === 'rtl' ? ' ← ' : ' → ');
}
