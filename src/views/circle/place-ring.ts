import type { Point } from '../../layout/box.js';
import { degreesOf } from './polar.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import type { Context } from '../../content/context.js';
import { divideRing, type Division } from './angles.js';
import type { CircleContent } from './content.js';
import type { CircleOptions } from './options.js';
import { moodGap, placeMood } from './place-mood.js';
import { placeMiddle, type MiddleWish } from './place-middle.js';
import { cycleArcs, placeSectors } from './place-sectors.js';
import type { PlacedRing } from './placed-ring.js';
import type { Radii } from './radii.js';

/** A ring before it has a place on the page. */
export interface RingPlan {
  readonly radii: Radii;
  readonly division: Division;
  readonly numbered: boolean;
  /** Whether a stage whose name does not fit into its band gets a letter there. */
  readonly lettered: boolean;
  readonly curve: CurveRow | undefined;
  readonly middle: MiddleWish;
}

/** A ring around a point of the page. */
export function placeRing(plan: RingPlan, centre: Point, context: Context): PlacedRing {
  const { radii, division, numbered, lettered, curve } = plan;
  return {
    centre,
    radii,
    division,
    numbered,
    sectors: placeSectors(division.stages, { centre, radii, lettered }, context.frame),
    cycles: cycleArcs(division.stages),
    mood: curve && placeMood(curve, { centre, radii, division }, context),
    middle: placeMiddle(plan.middle, centre, radii.middle, context),
  };
}

/** The one ring of a journey, divided among its stages and steps. */
export function divisionOf(content: CircleContent, radii: Radii, options: CircleOptions, context: Context): Division {
  const gap = ringGap(content, radii, context);
  const least = degreesOf(2 * radii.dot + 4, radii.dots);
  return divideRing(content.stages, { gap, byTime: options.angles === 'time', least });
}

const leastGap = 14;

/** Degrees between the last stage and the first: room for the closing arrow or for both ends, and for the words of the curve. */
function ringGap(content: CircleContent, radii: Radii, context: Context): number {
  const { measure, words } = context.frame;
  const font = { size: size.label, weight: 400 } as const;
  const ends = content.closing
    ? 40
    : wrapText(words.circle.begins, 90, font, measure).width +
      wrapText(words.circle.ends, 90, font, measure).width +
      28;
  const band = degreesOf(ends, (radii.bandInner + radii.bandOuter) / 2);
  return Math.min(90, Math.max(leastGap, band, moodGap(content.curve, radii, context)));
}
