import type { Frame } from '../../../src/layout/frame.js';
import { draw, type Drawing } from '../../../src/pipeline.js';
import type { Mark, Part } from '../../../src/scene/mark.js';
import { blueprint, type BlueprintLayout, type BlueprintOptions } from '../../../src/views/blueprint/index.js';

/** A drawn blueprint, with questions that tests ask of it. */
export interface DrawnBlueprint extends Drawing<BlueprintLayout> {
  /** The mark with this key; a throw where there is none. */
  mark(key: string): Mark;
  /** All marks of a part, from back to front. */
  parts(part: Part): Mark[];
  /** The height at which a line of the blueprint runs; `undefined` where it is not drawn. */
  lineAt(kind: string): number | undefined;
}

/** A blueprint of a document. */
export function drawnBlueprint(
  json: unknown,
  options: Partial<BlueprintOptions> = {},
  frame: Partial<Frame> = {},
): DrawnBlueprint {
  const drawing = draw(json, { view: blueprint, ...frame, options });
  const { marks } = drawing.scene;
  const find = (key: string): Mark | undefined => marks.find((mark) => mark.key === key);
  return {
    ...drawing,
    mark: (key) => {
      const found = find(key);
      if (!found) throw new RangeError(`expected one of ${marks.map((mark) => mark.key).join(', ')}, got ${key}`);
      return found;
    },
    parts: (part) => marks.filter((mark) => mark.part === part),
    lineAt: (kind) => {
      const path = find(`line(${kind})`)?.shapes.find((shape) => shape.kind === 'path');
      const start = path?.commands[0];
      return start?.[0] === 'M' ? start[2] : undefined;
    },
  };
}

/** The roles that make a blueprint, from top to bottom. */
export const serviceRoles = [
  'physical-evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-technology',
  'backstage-people',
  'backstage-technology',
  'support',
] as const;

/** A role that makes a blueprint. */
export type ServiceRole = (typeof serviceRoles)[number];

/** A shop with lanes of the given roles, in the order given; each lane says at both steps what its role is. */
export function shopWith(roles: readonly string[], more: object = {}): unknown {
  const cells = Object.fromEntries(roles.map((role) => [role, `Says ${role}`]));
  return {
    title: 'Shop',
    lanes: roles.map((role) => ({ id: role, role })),
    stages: [
      {
        id: 'buy',
        title: 'Buy',
        steps: [
          { id: 'asks', title: 'Asks', cells },
          { id: 'pays', title: 'Pays', cells },
        ],
      },
    ],
    ...more,
  };
}
