import { followsLinks, orderedWays } from '../../insight/ways.js';
import type { Id, Journey, Link, Step } from '../../model/journey.js';
import { listKey } from '../../model/list-key.js';
import { isSlot } from './pair.js';

/** A way from one step to another, with all links that run along it. */
export interface FlowWay {
  readonly key: string;
  readonly from: Step;
  readonly to: Step;
  readonly kind: WayKind;
  /** Whether it leads back in the journey. */
  readonly back: boolean;
  /** The links between the two, the one that gives the way its look first. None where one step just follows the other. */
  readonly links: readonly Link[];
  /** In which order it stands among the ways of one choice, “otherwise” last; where nobody says so there is none. */
  readonly priority: number | undefined;
}

/** How a way looks. */
export type WayKind = 'sequence' | 'branch' | 'loop' | 'message' | 'dependency' | 'agreement';

/** A way into the journey, or out of it. */
export interface FlowGate {
  readonly key: string;
  readonly step: Step;
  readonly link: Link;
}

/** Everything that leads somewhere. */
export interface FlowWays {
  readonly ways: readonly FlowWay[];
  readonly entries: readonly FlowGate[];
  readonly exits: readonly FlowGate[];
  /** The same by the step where they are. */
  readonly entriesAt: ReadonlyMap<Id, readonly FlowGate[]>;
  readonly exitsAt: ReadonlyMap<Id, readonly FlowGate[]>;
  /** How much room the ways back that begin (1) or end (2) at a step take beside what hangs from its card. */
  readonly loopsAt: ReadonlyMap<Id, number>;
}

const strength: readonly WayKind[] = ['branch', 'loop', 'sequence', 'agreement', 'message', 'dependency'];

/**
 * The ways of a journey, in journey order; those that leave one step by their priority, “otherwise” last (rule 47).
 *
 * A journey whose links do not tell how it runs goes from each step to the next, whatever they add to that. Links between
 * the same two steps are one way. A link from a stage leaves its last step, one to a stage leads to its first.
 */
export function flowWays(journey: Journey): FlowWays {
  const pairs = new Map<string, { from: Step; to: Step; links: Link[] }>();
  const add = (from: Step, to: Step, link?: Link): void => {
    const key = listKey([from.id, to.id]);
    const known = pairs.get(key);
    if (known && link && !known.links.includes(link)) known.links.push(link);
    if (!known) pairs.set(key, { from, to, links: link ? [link] : [] });
  };
  // What is not on this side of a comparison is no step on the way.
  const steps = journey.steps.filter((step) => !isSlot(step, journey));
  if (!followsLinks(journey)) for (const { from, to, link } of orderedWays(journey, steps)) add(from, to, link);
  const entries: FlowGate[] = [];
  const exits: FlowGate[] = [];
  for (const link of journey.links) {
    const [from, to] = [endOf(journey, link.from, 'last'), endOf(journey, link.to, 'first')];
    if (from && to) add(from, to, link);
    else if (to && link.from === undefined) entries.push({ key: `entry(${link.id})`, step: to, link });
    else if (from && link.to === undefined) exits.push({ key: `exit(${link.id})`, step: from, link });
  }
  const ways = [...pairs.values()].map(wayOf).sort((a, b) => a.from.index - b.from.index || byPriority(a, b));
  const loopsAt = new Map<Id, number>();
  for (const { back, from, to } of ways)
    if (back) {
      loopsAt.set(from.id, (loopsAt.get(from.id) ?? 0) + 1);
      loopsAt.set(to.id, (loopsAt.get(to.id) ?? 0) + 2);
    }
  return { ways, entries, exits, entriesAt: byStep(entries), exitsAt: byStep(exits), loopsAt };
}

/** Whether a link is one of several outcomes of its step. */
export function isChoice({ kind, condition, otherwise }: Link): boolean {
  return kind === 'branch' || condition !== undefined || otherwise === true;
}

/** Whether a way passes other steps, or turns round. */
export function isFar({ from, to }: FlowWay): boolean {
  return to.index !== from.index + 1;
}

function byStep(gates: readonly FlowGate[]): Map<Id, FlowGate[]> {
  const found = new Map<Id, FlowGate[]>();
  for (const gate of gates) found.set(gate.step.id, [...(found.get(gate.step.id) ?? []), gate]);
  return found;
}

function wayOf({ from, to, links }: { from: Step; to: Step; links: readonly Link[] }): FlowWay {
  const ordered = [...links].sort((a, b) => strength.indexOf(kindOf(a)) - strength.indexOf(kindOf(b)));
  const first = ordered[0];
  const kind = first ? kindOf(first) : 'sequence';
  const back = to.index <= from.index;
  const ways = kind === 'sequence' || kind === 'branch' || kind === 'loop';
  return {
    key: first ? first.id : `${from.id},${to.id}`,
    from,
    to,
    kind: ways && back ? 'loop' : kind,
    back,
    links: ordered,
    priority: priorityOf(ordered),
  };
}

// A hand-over and a change of channel are steps on the way: what changes is told at the way, which looks like any other.
function kindOf({ kind }: Link): WayKind {
  return kind === 'handoff' || kind === 'channel-switch' ? 'sequence' : kind;
}

// A choice without a priority comes after those that have one, “otherwise” after all.
function priorityOf(links: readonly Link[]): number | undefined {
  if (links.some(({ otherwise }) => otherwise === true)) return Infinity;
  const [first] = links;
  return first?.priority ?? (first && isChoice(first) ? Number.MAX_VALUE : undefined);
}

function byPriority(
  { priority: one = Number.MAX_VALUE }: FlowWay,
  { priority: other = Number.MAX_VALUE }: FlowWay,
): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function endOf({ lookup }: Journey, place: Id | undefined, which: 'first' | 'last'): Step | undefined {
  if (place === undefined) return undefined;
  return lookup.steps.get(place) ?? lookup.stepsOf(place).at(which === 'first' ? 0 : -1);
}
