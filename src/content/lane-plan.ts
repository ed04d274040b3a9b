import type { LaneRole } from '../model/journey.js';
import { levelOf, roleLines, type RoleLineKind, type ServiceLevel } from './lane-levels.js';
import type { ServiceLink } from './lane-links.js';
import type { PointKind } from './lane-points.js';
import type { Row } from './rows.js';
import type { Context } from './context.js';

/** A row, and what it is in a blueprint. */
export interface ServiceRow {
  readonly row: Row;
  /** The role of the lane that it draws; absent for rows that no lane of the document stands for. */
  readonly role?: LaneRole | undefined;
  /** Its place in the chain of service; absent for rows that are no part of it. */
  readonly level?: ServiceLevel | undefined;
  /** Whether its cards are as high as the row. */
  readonly stretched?: boolean | undefined;
  /** Whether it belongs with the row above: no hairline parts them. */
  readonly tied?: boolean | undefined;
}

/** A line of a blueprint, its full name, and the index of the row below which it stands (rule 63). */
export interface RoleLine {
  readonly kind: RoleLineKind;
  readonly name: string;
  readonly after: number;
}

/** What makes a grid a blueprint: what its rows are to the customer, the lines between them, the links across them. */
export interface ServicePlan {
  readonly rows: readonly ServiceRow[];
  readonly lines: readonly RoleLine[];
  readonly links: readonly ServiceLink[];
  /** The index of the row whose cards the links join; −1 where no row can bear them. */
  readonly spine: number;
  /** Whether cells of one step are joined from row to row. */
  readonly chained: boolean;
  /** The glyphs on step cards, by the id of the step. */
  readonly points: ReadonlyMap<string, readonly PointKind[]>;
  /** Whether it is the whole picture: its rail is then as wide as the longest name of a line, and down the page it is a stack. */
  readonly alone: boolean;
}

/** The lines of a blueprint with their names, from the roles of its rows. */
export function namedLines(rows: readonly ServiceRow[], { frame }: Context): RoleLine[] {
  const roles = rows.map(({ role, level }) => (role !== undefined && levelOf(role) === level ? role : undefined));
  return roleLines(roles).map((line) => ({ ...line, name: frame.words.blueprint.lines[line.kind] }));
}
