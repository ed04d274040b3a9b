import type { Box, Point } from '../layout/box.js';
import type { TextBlock } from '../layout/text/wrap-text.js';
import type { RoleLineKind } from '../content/lane-levels.js';
import type { ServiceLink } from '../content/lane-links.js';
import type { PointKind } from '../content/lane-points.js';

/** What makes a grid a blueprint, with everything in its place. */
export interface PlacedService {
  /** The grounds of what customers do not see. */
  readonly bands: readonly Box[];
  readonly lines: readonly PlacedRoleLine[];
  readonly chains: readonly PlacedChain[];
  readonly links: readonly PlacedServiceLink[];
  readonly glyphs: readonly PlacedGlyph[];
  /** Links for which there is no way that runs through no card: they are told in words. */
  readonly untold: readonly ServiceLink[];
}

/** A line of a blueprint with its full name. */
export interface PlacedRoleLine {
  readonly key: string;
  readonly kind: RoleLineKind;
  /** The index of the row below which it stands. */
  readonly after: number;
  readonly name: string;
  readonly block: TextBlock;
  readonly at: Point;
  readonly line: readonly [Point, Point];
  /** Where it goes on, if something stands in its way. */
  readonly further?: readonly (readonly [Point, Point])[];
}

/** What joins two cells of one step, from the bottom of the upper to the top of the lower. */
export interface PlacedChain {
  /** The index of the step. */
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly line: readonly [Point, Point];
  /** Where it crosses the line of interaction: customer and organisation meet (rule 65). */
  readonly contact?: Point | undefined;
}

/** A dependency or an agreement on its way, and where its label stands. */
export interface PlacedServiceLink {
  readonly link: ServiceLink;
  readonly points: readonly Point[];
  readonly label?: { readonly block: TextBlock; readonly at: Point } | undefined;
}

/** The glyph of a fail or wait point on the edge of a step card. */
export interface PlacedGlyph {
  readonly kind: PointKind;
  readonly stage: string;
  readonly step: string;
  readonly centre: Point;
}
