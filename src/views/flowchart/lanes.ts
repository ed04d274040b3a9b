import { teamOf } from '../../insight/hand-offs.js';
import type { Actor, Id, Journey, Step, Text } from '../../model/journey.js';
import type { Telling } from '../../telling/telling.js';
import type { FlowSetting } from './measures.js';

/** Who or what steps stand by. */
export interface FlowLanes {
  readonly by: 'actors' | 'channels' | 'teams' | 'plan' | 'none';
  readonly lanes: readonly FlowLane[];
  /** The place of the lane of a step among the lanes. */
  laneOf(step: Step): number;
  /** The place of the lane of an actor, or of a persona whose part an actor plays; `undefined` where they have none. */
  laneOfActor(id: Id | undefined): number | undefined;
}

/** One lane of a flowchart. */
export interface FlowLane {
  readonly key: string;
  readonly title: string;
}

interface Grouping {
  readonly by: FlowLanes['by'];
  readonly names: readonly { readonly id: Id; readonly name: Text }[];
  /** Everyone who has a part in a step, the one in whose lane it stands first. */
  partsOf(step: Step): readonly (Id | undefined)[];
}

/** More lanes than these are more than a reader can follow, unless asked for. */
const mostLanes = 8;
const order: readonly Actor['kind'][] = ['end-user', 'service-provider', 'team', 'system', 'third-party', undefined];
const noLanes: FlowLanes = { by: 'none', lanes: [], laneOf: () => 0, laneOfActor: () => undefined };

/** The lanes that a setting asks for; none where it asks for none, or where everything would stand in one. */
export function flowLanes({ telling, options, narrow }: FlowSetting): FlowLanes {
  const { journey } = telling;
  if (options.lanes === 'plan' || (options.lanes === 'auto' && journey.changes && !narrow)) {
    const planned = planLanes(telling);
    if (planned.lanes.length > 0 || options.lanes === 'plan') return planned;
  }
  if (options.lanes === 'none' || (options.lanes === 'auto' && narrow)) return noLanes;
  const grouping = groupingBy(
    options.lanes === 'channels' || options.lanes === 'teams' ? options.lanes : 'actors',
    journey,
  );
  const met = new Set(journey.steps.flatMap((step) => grouping.partsOf(step)));
  const known = grouping.names.filter(({ id }) => met.has(id));
  const rest = journey.steps.some((step) => grouping.partsOf(step)[0] === undefined);
  const count = known.length + Number(rest);
  if (options.lanes === 'auto' && (known.length < 2 || count > mostLanes)) return noLanes;
  if (known.length === 0) return noLanes;
  const places = new Map<Id | undefined, number>(known.map(({ id }, place) => [id, place]));
  if (rest) places.set(undefined, known.length);
  return {
    by: grouping.by,
    lanes: [
      ...known.map(({ id, name }) => ({ key: id, title: telling.say(name) || id })),
      ...(rest ? [{ key: '', title: telling.frame.words.other }] : []),
    ],
    laneOf: (step) => places.get(grouping.partsOf(step)[0]) ?? 0,
    laneOfActor: (id) => (grouping.by === 'actors' && id !== undefined ? places.get(actorOf(id, journey)) : undefined),
  };
}

/** What was planned, and off that chain what was not (rule 59); none where everything went by the plan. */
function planLanes({ journey, deviations, frame: { words } }: Telling): FlowLanes {
  const isExtra = ({ id }: Step): boolean =>
    journey.changes?.get(id)?.kind === 'ad-hoc' || (deviations.get(id)?.some(({ kind }) => kind === 'ad-hoc') ?? false);
  if (!journey.steps.some(isExtra)) return noLanes;
  const lanes = [
    { key: 'planned', title: words.modalities.planned },
    { key: 'ad-hoc', title: words.deviations['ad-hoc'] },
  ];
  return { by: 'plan', lanes, laneOf: (step) => Number(isExtra(step)), laneOfActor: () => undefined };
}

function groupingBy(by: 'actors' | 'channels' | 'teams', journey: Journey): Grouping {
  if (by === 'channels') return { by, names: journey.channels, partsOf: ({ channel }) => [channel] };
  if (by === 'teams') return { by, names: journey.teams, partsOf: (step) => [teamOf(journey, step)] };
  const names = [...journey.actors].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { by, names, partsOf: (step) => partsIn(step, journey) };
}

/** Who acts in a step, and whom a message comes from or goes to; an action is drawn once, with who does it (rule 57). */
function partsIn({ actor, touchpoint }: Step, journey: Journey): readonly (Id | undefined)[] {
  const [sender, receiver] = [touchpoint?.initiator, touchpoint?.receiver].map((id) => id && actorOf(id, journey));
  const main = actor ?? sender;
  if (touchpoint?.type !== 'communication' || (main !== sender && main !== receiver)) return [main];
  return [main, ...[sender, receiver].filter((id) => id !== undefined && id !== main)];
}

/** An actor by its own id, or by that of the persona whose part it plays. */
function actorOf(id: Id, { lookup, actors }: Journey): Id | undefined {
  return lookup.actors.has(id) ? id : actors.find(({ persona }) => persona === id)?.id;
}
