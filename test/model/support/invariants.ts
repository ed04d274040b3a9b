import type { Journey } from '../../../src/model/journey.ts';
import type { ParseResult } from '../../../src/model/parse.ts';

/** What is wrong with the result of a parse, whatever the document was; an empty list when it keeps its promises. */
export function faultsOf({ journey, issues, issueCount }: ParseResult): string[] {
  return [
    ...roomsOf(journey)
      .flatMap(repeated)
      .map((id) => `the id ${id} is there twice`),
    ...thawed(journey, 'journey', new Set()),
    ...readingFaults(journey),
    ...referenceFaults(journey),
    ...(issues.length > 100 || issueCount < issues.length ? ['the count of issues is wrong'] : []),
    ...issues.flatMap(({ pointer, message }) => [
      ...(message.length > 0 && message.length <= 300 ? [] : [`a message of ${message.length} characters`]),
      ...(isPlace(journey.source ?? {}, pointer) ? [] : [`${pointer} is no place`]),
    ]),
  ];
}

function idsOf(journey: Journey): string[] {
  const { id, stages, steps, lanes, links, personas, actors, segments, teams, channels, systems, scales, metrics } =
    journey;
  const { insights, opportunities, actions, sources, views } = journey;
  const lists = [
    stages,
    steps,
    lanes,
    links,
    personas,
    actors,
    segments,
    teams,
    channels,
    systems,
    scales,
    metrics,
    insights,
  ];
  return [id, ...[...lists, opportunities, actions, sources, views].flatMap((list) => list.map((thing) => thing.id))];
}

/** The ids that must differ from each other: those of all places, and those of each other kind. */
function roomsOf(journey: Journey): string[][] {
  const { id, stages, steps, lanes, links, personas, actors, segments, teams, channels, systems, scales } = journey;
  const { metrics, insights, opportunities, actions, sources, views } = journey;
  const others = [personas, actors, segments, teams, channels, systems, scales, metrics, insights, opportunities];
  const idsIn = (list: readonly { readonly id: string }[]): string[] => list.map((thing) => thing.id);
  return [
    [id, ...[stages, steps, lanes, links].flatMap((list) => idsIn(list))],
    ...[...others, actions, sources, views].map((list) => idsIn(list)),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => typeof id !== 'string' || id === '' || ids.indexOf(id) !== index);
}

/** What can still be changed. */
function thawed(value: unknown, path: string, seen: Set<unknown>): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const open = Object.isFrozen(value) ? [] : [`${path} is not frozen`];
  const children = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return [...open, ...children.flatMap(([key, child]) => thawed(child, `${path}.${String(key)}`, seen))];
}

function readingFaults(journey: Journey): string[] {
  const scales = new Map(journey.scales.map((scale) => [scale.id, scale]));
  return journey.steps.flatMap((step) =>
    step.emotion.flatMap(({ scale: id, value, low, high }) => {
      const scale = scales.get(id);
      if (!scale) return [`no scale ${id}`];
      const scores = [value, low, high].filter((score): score is number => typeof score === 'number');
      return scores
        .filter((score) => !(score >= scale.min && score <= scale.max))
        .map((score) => `${score} is off ${id}`);
    }),
  );
}

function referenceFaults(journey: Journey): string[] {
  const ids = new Set(idsOf(journey));
  const named = [
    journey.persona,
    ...journey.links.flatMap(({ from, to }) => [from, to]),
    ...journey.steps.flatMap((step) => [step.stage, step.actor, step.channel, ...step.personas, ...step.cells.keys()]),
    ...journey.steps.flatMap((step) => step.emotion.flatMap(({ persona, segment }) => [persona, segment])),
    ...[...journey.moments, ...journey.gaps, ...journey.flow].map(({ at }) => at),
    ...journey.values.flatMap(({ at, metric, channel }) => [at, metric, channel]),
    ...[...journey.insights, ...journey.opportunities].flatMap(({ at }) => at),
    ...journey.lanes.flatMap(({ persona, actor }) => [persona, actor]),
  ];
  return named.filter((id) => id !== undefined && !ids.has(id)).map((id) => `nothing has the id ${id}`);
}

/** Whether a JSON Pointer, or the one above it, leads to a value. */
function isPlace(document: unknown, pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  let value = document;
  return keys.every((key, index) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    value = isThere ? (value as Record<string, unknown>)[name] : undefined;
    return isThere || index === keys.length - 1;
  });
}
