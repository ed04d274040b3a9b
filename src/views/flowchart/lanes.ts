import { teamOf } from '../../insight/hand-offs.js';
import type { Actor, Id, Journey, Step, Text } from '../../model/journey.js';
import { ReadMap } from '../../model/read-map.js';
import type { Context } from '../../content/context.js';
import type { FlowSetting } from './measures.js';
import { bothOf, isSlot, standsIn } from './pair.js';
import { plannedPlaces, type PlannedPlace } from './planned-places.js';

/** Who or what steps stand by. */
export interface FlowLanes {
  readonly by: LaneKind | 'plan' | 'none';
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

type LaneKind = 'actors' | 'channels' | 'teams';

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
export function flowLanes({ context, options, narrow }: FlowSetting): FlowLanes {
  const { journey } = context;
  if (options.lanes === 'plan' || (options.lanes === 'auto' && journey.changes && !narrow)) {
    const planned = planLanes(context);
    if (planned.by === 'plan' || options.lanes === 'plan') return planned;
  }
  if (options.lanes === 'none' || (options.lanes === 'auto' && narrow)) return noLanes;
  const by = options.lanes === 'channels' || options.lanes === 'teams' ? options.lanes : 'actors';
  const parts = bothOf(journey).flatMap((one) =>
    one.steps.filter((step) => !isSlot(step, one)).map((step) => partsIn(step, by, one)),
  );
  const met = new Set(parts.flat());
  const known = namesOf(by, journey).filter(([id]) => met.has(id));
  const rest = parts.some(([main]) => main === undefined);
  const count = known.length + Number(rest);
  if (options.lanes === 'auto' && (known.length < 2 || count > mostLanes)) return noLanes;
  if (known.length === 0) return noLanes;
  const places = new Map<Id | undefined, number>(known.map(([id], place) => [id, place]));
  if (rest) places.set(undefined, known.length);
  return {
    by,
    lanes: [
      ...known.map(([id, name]) => ({ key: id, title: context.say(name) || id })),
      ...(rest ? [{ key: '', title: context.frame.words.other }] : []),
    ],
    places: noPlaces,
    count,
    laneOf: (step) => {
      const [there, one] = standsIn(step, journey);
      return places.get(partsIn(there, by, one)[0]) ?? 0;
    },
    laneOfActor: (id) => (by === 'actors' && id !== undefined ? places.get(actorOf(id, journey)) : undefined),
  };
}

/** What was planned, and off that chain what was not (rule 59); none where everything went by the plan. */
function planLanes({ journey, frame: { words } }: Context): FlowLanes {
  if (bothOf(journey).every(({ modality }) => modality !== 'actual')) return noLanes;
  const isExtra = (step: Step): boolean => {
    const [{ id }, one] = standsIn(step, journey);
    return one.changes?.get(id)?.kind === 'ad-hoc';
  };
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

// In one order on both sides of a comparison: what the later journey has, then what only the earlier; each by the name it has here.
function namesOf(by: LaneKind, journey: Journey): readonly (readonly [Id, Text])[] {
  const both = bothOf(journey).toReversed();
  const names = new Map([...both, journey].flatMap((one) => one[by].map(({ id, name }) => [id, name] as const)));
  if (by !== 'actors') return [...names];
  const kinds = new Map(both.flatMap(({ actors }) => actors.map(({ id, kind }) => [id, order.indexOf(kind)] as const)));
  return [...names].sort(([one], [other]) => (kinds.get(one) ?? 0) - (kinds.get(other) ?? 0));
}

/**
 * Everyone who has a part in a step, the one in whose lane it stands first: who acts, and whom a message comes from or goes to;
 * an action is drawn once, with who does it (rule 57).
 */
function partsIn(step: Step, by: LaneKind, journey: Journey): readonly (Id | undefined)[] {
  if (by === 'channels') return [step.channel];
  if (by === 'teams') return [teamOf(journey, step)];
  const { actor, touchpoint } = step;
  const [sender, receiver] = [touchpoint?.initiator, touchpoint?.receiver].map((id) => id && actorOf(id, journey));
  const main = actor ?? sender;
  if (touchpoint?.type !== 'communication' || (main !== sender && main !== receiver)) return [main];
  return [main, ...[sender, receiver].filter((id) => id !== undefined && id !== main)];
}

/** An actor by its own id, or by that of the persona whose part it plays. */
function actorOf(id: Id, { lookup, actors }: Journey): Id | undefined {
  return lookup.actors.has(id) ? id : actors.find(({ persona }) => persona === id)?.id;
}
