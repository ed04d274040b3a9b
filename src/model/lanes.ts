import { laneRoles } from './schema-grid.js';
import type { Id, Lane, LaneRole, Step } from './journey.js';

/** What a journey holds, as far as it decides which lanes there are. */
export interface LaneFacts {
  readonly steps: readonly Pick<Step, 'emotion' | 'touchpoint' | 'channel' | 'time' | 'owner'>[];
  readonly stages: readonly { readonly owner?: unknown }[];
  readonly insights: readonly { readonly kind: string }[];
  readonly opportunities: readonly unknown[];
  readonly actions: readonly unknown[];
  readonly values: readonly unknown[];
  readonly flow: readonly unknown[];
}

/** The roles of the lanes that a journey needs for what it holds beside its cells. */
export function rolesHeld(facts: LaneFacts): LaneRole[] {
  const found = new Set<string | undefined>(facts.insights.map(({ kind }) => kind));
  const held = new Set<LaneRole>();
  for (const { time, touchpoint, channel, owner, emotion } of facts.steps) {
    if (time) held.add('time');
    if (touchpoint) held.add('touchpoints');
    if (channel !== undefined) held.add('channels');
    if (owner) held.add('ownership');
    for (const { kind } of emotion) held.add(kind === 'intensity' ? 'intensity' : 'emotion');
  }
  if (facts.stages.some(({ owner }) => owner)) held.add('ownership');
  if (found.has('need')) held.add('needs');
  if (found.has('pain') || found.has('friction') || found.has('barrier')) held.add('pains');
  if (found.has('gain')) held.add('gains');
  if (facts.opportunities.length > 0) held.add('opportunities');
  if (facts.actions.length > 0) held.add('actions-plan');
  if (facts.values.length > 0 || facts.flow.length > 0) held.add('metrics');
  return laneRoles.filter((role) => held.has(role));
}

/** A lane that only cells speak of: of the role it is called by, else one of its own, titled by its name. */
export function laneCalled(name: string, id: Id): Lane {
  const role = laneRoles.find((known) => known === name);
  return Object.freeze(
    role === undefined || role === 'custom' ? { id, role: 'custom' as const, title: name } : { id, role },
  );
}

/** The names by which lanes can be asked for: every role, and the id of each lane there is. */
export function laneNames(lanes: readonly Lane[]): string[] {
  return [...new Set([...laneRoles, ...lanes.map(({ id }) => id)])];
}

/** Lanes in the order of their roles. */
export function inDefaultOrder(lanes: readonly Lane[]): Lane[] {
  return [...lanes].sort((a, b) => laneRoles.indexOf(a.role) - laneRoles.indexOf(b.role));
}
