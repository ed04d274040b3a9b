import type { LaneRole } from '../model/journey.js';

/** How far from the customer a row of a blueprint is at work. */
export type ServiceLevel = 'customer' | 'frontstage' | 'backstage' | 'support';

/** The lines of a blueprint, from top to bottom. */
export type RoleLineKind = 'interaction' | 'visibility' | 'internal-interaction';

const levels: Readonly<Partial<Record<LaneRole, ServiceLevel>>> = {
  'customer-actions': 'customer',
  'frontstage-people': 'frontstage',
  'frontstage-technology': 'frontstage',
  'backstage-people': 'backstage',
  'backstage-technology': 'backstage',
  support: 'support',
};

/** The order of a blueprint from top to bottom (rules 60 and 68). The steps stand before the customer's actions. */
const blueprintOrder: readonly LaneRole[] = [
  'time',
  'physical-evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-technology',
  'backstage-people',
  'backstage-technology',
  'support',
  'policy',
  'metrics',
  'employee-emotion',
];

const optionalRoles: readonly LaneRole[] = ['time', 'policy', 'metrics', 'employee-emotion'];

/** The level at which lanes of a role stand; `undefined` for one that is no link in the chain of service. */
export function levelOf(role: LaneRole): ServiceLevel | undefined {
  return levels[role];
}

/** Whether lanes of a role make a blueprint: evidence, the customer, and the four kinds of work behind. */
export function isServiceRole(role: LaneRole): boolean {
  return role === 'physical-evidence' || levels[role] !== undefined;
}

/** Whether lanes of a role may stand in a blueprint beside those that make it (rule 68). */
export function isOptionalRole(role: LaneRole): boolean {
  return optionalRoles.includes(role);
}

/** Whether lanes of a role belong to the blueprint alone, and not to the timeline above it as well. */
export function isLayerRole(role: LaneRole): boolean {
  return isServiceRole(role) || role === 'policy' || role === 'employee-emotion';
}

/** Where a role stands from top to bottom in a blueprint; above 100 for one that has no place in it. */
export function blueprintRank(role: LaneRole): number {
  const rank = blueprintOrder.indexOf(role);
  return rank === -1 ? 101 : rank;
}

/** A line, and the row that it stands below. */
export interface RoleLinePlace {
  readonly kind: RoleLineKind;
  readonly after: number;
}

/**
 * Where the lines of a blueprint stand, from the roles of its rows in their order.
 *
 * Interaction below the last lane of customer actions, visibility below the last frontstage lane, internal interaction
 * below the last backstage lane where support follows. A line whose role is absent is absent too (rules 61 and 62).
 */
export function roleLines(roles: readonly (LaneRole | undefined)[]): RoleLinePlace[] {
  const last = (level: ServiceLevel): number =>
    roles.findLastIndex((role) => role !== undefined && levels[role] === level);
  const places: RoleLinePlace[] = [
    { kind: 'interaction', after: last('customer') },
    { kind: 'visibility', after: last('frontstage') },
    { kind: 'internal-interaction', after: last('support') === -1 ? -1 : last('backstage') },
  ];
  return places.filter(({ after }) => after !== -1);
}
