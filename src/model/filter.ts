import { figureChoice, type FigureChoice } from './filter-figures.js';
import type { Id, Journey, Link, Reading, Stage, Step } from './journey.js';
import { sequence } from './journey-of.js';
import { lookupOf } from './lookup.js';
import { ReadMap } from './read-map.js';
import type { FilterDocument } from './schema.js';

/** Which part of a journey to keep: ids, by kind. A list left out or empty keeps all. */
export type JourneyFilter = FilterDocument;

/**
 * A smaller journey: the steps that fit, in their order and with their ids, and what belongs to them.
 *
 * A step fits when its stage, actor and channel are chosen (where any are), and when it is for everyone or for a chosen persona.
 * Of its scores and cells those of other personas and segments go. A stage goes with its last step.
 *
 * Figures of everyone are not those of a group: where not all segments, personas or channels are chosen, values, counts and
 * measured scores that were not counted for the chosen ones go, and the smaller journey knows that (`uncountedFor`).
 *
 * Links that were derived are drawn anew from each kept step to the next; given ones go when an end of theirs has gone.
 * Moments, values, counts, gaps and deviations go with their place; findings and opportunities lose the places that have
 * gone, and go with the last; an action goes with its opportunity. Of personas, actors, channels and segments the chosen
 * ones stay, and those that a kept step still names. Saved views belong to the whole journey, and go.
 * What a cell merely points at (`refs`) may have gone.
 */
export function filterJourney(journey: Journey, filter: JourneyFilter): Journey {
  const chosen = chosenBy(journey, filter);
  const fitting = keptStages(journey, chosen);
  const figures = figureChoice(journey, filter, fitting);
  const stages = withOwnScores(fitting, figures);
  const steps = Object.freeze(stages.flatMap((stage) => stage.steps));
  const links = journey.linksDerived ? sequence(steps) : keptLinks(journey, stages, steps);
  const facts = {
    ...journey,
    source: undefined,
    views: kept(journey.views, () => false),
    stages,
    steps,
    links,
    lanes: kept(journey.lanes, ({ persona, actor }) => chosen.personas(persona) && chosen.actors(actor)),
    ...keptPeople(journey, steps, chosen),
  };
  const smaller = { ...facts, ...keptFacts(journey, facts, chosen, figures), ...uncounted(journey, facts, figures) };
  return Object.freeze({ ...smaller, lookup: lookupOf(smaller) });
}

/** Says of an id whether it is chosen; what has none is. */
type Choice = (id: Id | undefined) => boolean;
type Chosen = Readonly<Record<keyof JourneyFilter, Choice>>;

function chosenBy(journey: Journey, filter: JourneyFilter): Chosen {
  const segments = choiceOf(filter.segments);
  const named = choiceOf(filter.personas);
  return {
    stages: choiceOf(filter.stages),
    actors: choiceOf(filter.actors),
    channels: choiceOf(filter.channels),
    segments,
    // A persona that stands for another segment is no part of the chosen ones.
    personas: (id) => named(id) && segments(journey.lookup.personas.get(id ?? '')?.segment),
  };
}

function choiceOf(ids: readonly Id[] = []): Choice {
  const wanted = new Set(ids);
  return (id) => wanted.size === 0 || id === undefined || wanted.has(id);
}

function keptStages(journey: Journey, chosen: Chosen): readonly Stage[] {
  let count = 0;
  const stages: Stage[] = [];
  for (const stage of journey.stages) {
    if (!chosen.stages(stage.id)) continue;
    const fitting = stage.steps.filter((step) => fits(step, chosen));
    if (fitting.length === 0 && stage.steps.length > 0) continue;
    const steps = fitting.map((step) => smallerStep(step, count++, chosen));
    stages.push(Object.freeze({ ...stage, index: stages.length, steps: Object.freeze(steps) }));
  }
  return Object.freeze(stages);
}

function fits(step: Step, chosen: Chosen): boolean {
  return chosen.actors(step.actor) && chosen.channels(step.channel) && forAny(step.personas, chosen);
}

function forAny(personas: readonly Id[], chosen: Chosen): boolean {
  return personas.length === 0 || personas.some(chosen.personas);
}

function smallerStep(step: Step, index: number, chosen: Chosen): Step {
  const cells = [...step.cells].map(([lane, there]) => [lane, kept(there, (cell) => isOf(cell, chosen))] as const);
  return Object.freeze({
    ...step,
    index,
    personas: kept(step.personas, chosen.personas),
    cells: new ReadMap(cells.filter(([, there]) => there.length > 0)),
  });
}

function withOwnScores(stages: readonly Stage[], { ofReading }: FigureChoice): readonly Stage[] {
  return every(stages, ({ steps }) => ({
    steps: every(steps, ({ emotion }) => ({ emotion: kept(emotion, (one) => ofReading(one, emotion) === 'own') })),
  }));
}

function isOf({ persona, segment }: Pick<Reading, 'persona' | 'segment'>, chosen: Chosen): boolean {
  return chosen.personas(persona) && chosen.segments(segment);
}

function keptLinks(journey: Journey, stages: readonly Stage[], steps: readonly Step[]): readonly Link[] {
  const ends = new Set([...stages, ...steps].map(({ id }) => id));
  return kept(
    journey.links,
    ({ from, to }) => (from === undefined || ends.has(from)) && (to === undefined || ends.has(to)),
  );
}

type People = Pick<Journey, 'persona' | 'personas' | 'actors' | 'channels' | 'segments'>;

function keptPeople(journey: Journey, steps: readonly Step[], chosen: Chosen): People {
  const named = new Set(steps.flatMap(({ touchpoint }) => [touchpoint?.initiator, touchpoint?.receiver]));
  const channels = kept(journey.channels, ({ id }) => chosen.channels(id));
  const known = new Set(channels.map(({ id }) => id));
  const personas = kept(journey.personas, ({ id }) => chosen.personas(id) || named.has(id));
  const isThere = (id: Id | undefined): boolean => personas.some((persona) => persona.id === id);
  const actors = kept(
    journey.actors,
    ({ id, persona }) => (chosen.actors(id) && chosen.personas(persona)) || named.has(id),
  );
  return {
    persona: isThere(journey.persona) ? journey.persona : undefined,
    personas: every(personas, (persona) => ({ channels: kept(persona.channels, ({ channel }) => known.has(channel)) })),
    actors: every(actors, ({ persona }) => ({ persona: isThere(persona) ? persona : undefined })),
    channels,
    segments: kept(journey.segments, ({ id }) => chosen.segments(id)),
  };
}

type Places = Pick<Journey, 'stages' | 'steps' | 'links' | 'lanes'>;

function placesOf({ id: whole }: Journey, { stages, steps, links, lanes }: Places): ReadonlySet<Id> {
  return new Set([whole, ...[...stages, ...steps, ...links, ...lanes].map(({ id }) => id)]);
}

// What is left out without a word would pass for what nobody ever counted.
function uncounted(journey: Journey, smaller: Places, { of, ofReading, groups }: FigureChoice): Partial<Journey> {
  const places = placesOf(journey, smaller);
  const isLost =
    [...journey.values, ...journey.flow].some((one) => places.has(one.at) && of(one) === 'uncounted') ||
    journey.steps.some(
      ({ id, emotion }) => places.has(id) && emotion.some((one) => ofReading(one, emotion) === 'uncounted'),
    );
  return isLost ? { uncountedFor: groups } : {};
}

type Facts = Pick<
  Journey,
  'moments' | 'values' | 'flow' | 'gaps' | 'deviations' | 'insights' | 'opportunities' | 'actions'
>;

function keptFacts(journey: Journey, smaller: Places, chosen: Chosen, figures: FigureChoice): Facts {
  const places = placesOf(journey, smaller);
  const isPlaced = ({ at }: { readonly at: Id }): boolean => places.has(at);
  const insights = keptFindings(journey.insights, places).filter(({ personas }) => forAny(personas, chosen));
  const found = new Set(insights.map(({ id }) => id));
  const opportunities = keptFindings(journey.opportunities, places);
  const open = new Set(opportunities.map(({ id }) => id));
  return {
    moments: kept(journey.moments, isPlaced),
    values: kept(journey.values, (value) => isPlaced(value) && figures.of(value) === 'own'),
    flow: kept(journey.flow, (count) => isPlaced(count) && figures.of(count) === 'own'),
    gaps: kept(journey.gaps, isPlaced),
    deviations: kept(journey.deviations, ({ actual }) => actual === undefined || places.has(actual)),
    insights: every(insights, ({ personas }) => ({ personas: kept(personas, chosen.personas) })),
    opportunities: every(opportunities, (each) => ({ insights: kept(each.insights, (id) => found.has(id)) })),
    actions: kept(journey.actions, ({ opportunity }) => opportunity === undefined || open.has(opportunity)),
  };
}

function keptFindings<T extends { readonly at: readonly Id[] }>(
  findings: readonly T[],
  places: ReadonlySet<Id>,
): readonly T[] {
  const smaller = findings.map((finding) => {
    const at = finding.at.filter((place) => places.has(place));
    return at.length === finding.at.length ? finding : Object.freeze({ ...finding, at: Object.freeze(at) });
  });
  return kept(smaller, ({ at }, index) => at.length > 0 || findings[index]?.at.length === 0);
}

function kept<T>(items: readonly T[], keep: (item: T, index: number) => boolean): readonly T[] {
  return Object.freeze(items.filter(keep));
}

/** Each with some fields anew. */
function every<T extends object>(items: readonly T[], anew: (item: T) => Partial<T>): readonly T[] {
  return Object.freeze(items.map((item) => Object.freeze({ ...item, ...anew(item) })));
}
