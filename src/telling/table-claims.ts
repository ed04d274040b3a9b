import type { Evidence, Id, Link, Owner, Step, Validation } from '../model/journey.js';
import type { TableLine } from '../scene/table.js';
import { ownerName } from './finding-cards.js';
import { quoted } from './lane-cards.js';
import { chosen, figure } from './table-parts.js';
import { joined, type Telling } from './telling.js';

/** What a claim rests on: each source with its method and strength, and what was said there. */
export function evidenceLines(evidence: readonly Evidence[], telling: Telling): TableLine[] {
  const { words } = telling.frame;
  return evidence.map(({ source, quote, method, strength }) => {
    const head = joined(
      ' · ',
      sourceName(source, telling),
      chosen(words.table.methods, method),
      strength === undefined ? '' : words.table.strength(figure(strength, telling)),
    );
    return { text: joined(words.labelSeparator, head, quoted(telling.say(quote), words.quoteMarks)), quiet: true };
  });
}

/** What a source is called; its id where nobody described it. */
export function sourceName(id: Id, { journey, say }: Telling): string {
  return say(journey.lookup.sources.get(id)?.title) || id;
}

/** How sure a claim is: its state, by whom, when, and how many were asked. */
export function validationLine(validation: Validation | undefined, { frame: { words } }: Telling): string {
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
export function ownerLine(owner: Owner | undefined, telling: Telling): string {
  const { words } = telling.frame;
  return joined(' · ', ownerName(owner, telling), chosen(words.table.raci, owner?.raci));
}

/** Who owns something, with the word before it; empty for nobody. */
export function labelledOwner(label: string, owner: Owner | undefined, telling: Telling): string {
  const line = ownerLine(owner, telling);
  return line ? label + telling.frame.words.labelSeparator + line : '';
}

/** The names of people, groups, channels or steps by their ids, as one line. */
export function namesLine(ids: readonly Id[], telling: Telling): string {
  return joined(telling.frame.words.listSeparator, ...ids.map((id) => nameOf(id, telling)));
}

/** What someone or something is called, whatever it is; its id where nobody said. */
export function nameOf(id: Id | undefined, telling: Telling): string {
  if (id === undefined) return '';
  const { journey, say, frame } = telling;
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
  if (step) return stepTitle(step, telling);
  const titled = lookup.stages.get(id) ?? lookup.opportunities.get(id);
  if (titled) return say(titled.title) || id;
  const insight = lookup.insights.get(id);
  if (insight) return say(insight.text) || id;
  const lane = lookup.lanes.get(id);
  if (lane) return say(lane.title) || frame.words.lanes[lane.role];
  return id === journey.id ? frame.words.chart.wholeJourney : id;
}

/** The title of a step; its place in the journey where it has none. */
export function stepTitle({ title, index }: Step, { say, frame, journey }: Telling): string {
  return say(title) || frame.words.stepPlace(index + 1, journey.steps.length);
}

/** Says where something stands: at steps, stages, links by their ends, lanes, or in the whole journey. */
export function placeNames(telling: Telling): (ids: readonly Id[]) => string {
  const { journey, frame } = telling;
  const ways = new Map(journey.links.map((link) => [link.id, link]));
  return (ids) => {
    const all = ids.length === 0 ? [journey.id] : ids;
    const names = all.map((id) => {
      const way = ways.get(id);
      return way ? wayName(way, telling) : nameOf(id, telling);
    });
    return joined(frame.words.listSeparator, ...names);
  };
}

/** A way by its two ends; what comes in or leads out says so. */
export function wayName({ from, to }: Pick<Link, 'from' | 'to'>, telling: Telling): string {
  const { words, direction } = telling.frame;
  const ends = [
    from === undefined ? words.flow.kinds.entry : nameOf(from, telling),
    to === undefined ? words.flow.kinds.exit : nameOf(to, telling),
  ];
  return ends.join(direction === 'rtl' ? ' ← ' : ' → ');
}
