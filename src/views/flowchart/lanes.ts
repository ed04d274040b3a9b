import { teamOf } from '../../insight/hand-offs.js';
import type { Actor, Id, Journey, Step, Text } from '../../model/journey.js';
import { ReadMap } from '../../model/read-map.js';
import type { Telling } from '../../telling/telling.js';
import type { FlowSetting } from './measures.js';
import { plannedPlaces, type PlannedPlace } from './planned-places.js';

/** Who or what steps stand by. */
export interface FlowLanes {
  readonly by: 'actors' | 'channels' | 'teams' | 'plan' | 'none';
  readonly lanes: readonly FlowLane[];
  /** The empty places of steps that came out of order, which stand beside the chain in the first lane. */
  readonly places: ReadonlyMap<Id, PlannedPlace>;
  /** How many tracks there are to stand on: one a lane, one for those that have no name, and one for empty places. */
  readonly count: number;
  /** On which of them a step stands. */
  laneOf(step: Step): number;
  /** On which an actor stands, or of a persona whose part an actor plays; `undefined` where they have none. */
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
const noPlaces: FlowLanes['places'] = new ReadMap();
const noLanes: FlowLanes = {
  by: 'none',
  lanes: [],
  places: noPlaces,
  count: 1,
  laneOf: () => 0,
  laneOfActor: () => undefined,
};

/** The lanes that a setting asks for; none where it asks for none, or where everything would stand in one. */
export function flowLanes({ telling, options, narrow }: FlowSetting): FlowLanes {
  const { journey } = telling;
  if (options.lanes === 'plan' || (options.lanes === 'auto' && journey.changes && !narrow)) {
    const planned = planLanes(telling);
    if (planned.by === 'plan' || options.lanes === 'plan') return planned;
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
    places: noPlaces,
    count,
    laneOf: (step) => places.get(grouping.partsOf(step)[0]) ?? 0,
    laneOfActor: (id) => (grouping.by === 'actors' && id !== undefined ? places.get(actorOf(id, journey)) : undefined),
  };
}

/** What was planned, and off that chain what was not (rule 59); none where everything went by the plan. */
function planLanes({ journey, frame: { words } }: Telling): FlowLanes {
  if (journey.modality !== 'actual') return noLanes;
  const isExtra = ({ id }: Step): boolean => journey.changes?.get(id)?.kind === 'ad-hoc';
  const hasExtra = journey.steps.some(isExtra);
  const places = plannedPlaces(journey);
  if (!hasExtra && places.size === 0) return noLanes;
  const lanes = [
    { key: 'planned', title: words.modalities.planned },
    { key: 'ad-hoc', title: words.deviations['ad-hoc'] },
  ];
  const chain = Number(places.size > 0);
  return {
    by: 'plan',
    lanes: hasExtra ? lanes : [],
    places,
    count: chain + 1 + Number(hasExtra),
    laneOf: (step) => chain + Number(isExtra(step)),
    laneOfActor: () => undefined,
  };
}

// The slot of a step that is not on this side of a comparison stands where the story is at that point.
function groupingBy(by: 'actors' | 'channels' | 'teams', journey: Journey): Grouping {
  const { names, partsOf } = presentBy(by, journey);
  const { steps, changes } = journey;
  if (!changes) return { by, names, partsOf };
  const isThere = ({ id }: Step): boolean => changes.get(id)?.kind !== 'absent';
  const first = steps.find(isThere);
  const last = (index: number): Step | undefined => steps.slice(0, index).reverse().find(isThere) ?? first;
  return {
    by,
    names,
    partsOf: (step) => {
      const there = isThere(step) ? step : last(step.index);
      return there === step ? partsOf(step) : there ? partsOf(there).slice(0, 1) : [];
    },
  };
}

function presentBy(by: 'actors' | 'channels' | 'teams', journey: Journey): Grouping {
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
