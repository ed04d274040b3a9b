/** The rings of a circle, as distances from its middle in px, from outside to inside. */
export interface Radii {
  /** The outer edge of the points of the steps. */
  readonly outer: number;
  /** Where the points of the steps stand. */
  readonly dots: number;
  readonly dot: number;
  readonly bandOuter: number;
  readonly bandInner: number;
  /** The circles of the best and of the worst score. */
  readonly moodOuter: number;
  readonly moodInner: number;
  readonly face: number;
  /** The room of the persona. */
  readonly middle: number;
}

/** What a ring has to hold. */
export interface RingNeeds {
  readonly outer: number;
  /** Radius of the point of a step. */
  readonly dot: number;
  /** Whether the names of stages stand in their band. */
  readonly named: boolean;
  readonly hasMood: boolean;
}

/** The rings that fit into the radius `outer`. */
export function radiiOf({ outer, dot, named, hasMood }: RingNeeds): Radii {
  const dots = outer - dot;
  const bandOuter = dots - dot - (outer < 230 ? 6 : 9);
  const bandInner = bandOuter - (named ? Math.min(84, Math.max(outer < 230 ? 72 : 64, outer * 0.26)) : 26);
  const face = outer >= 220 ? 11 : 8;
  const moodOuter = bandInner - face - 8;
  const wished = hasMood ? Math.min(76, Math.max(24, outer * 0.215)) : bandInner - 10;
  // The curve is what the rings are for: the middle gives way to it.
  const middle = hasMood ? Math.max(8, Math.min(wished, moodOuter - leastMood - face - 6)) : wished;
  return { outer, dots, dot, bandOuter, bandInner, moodOuter, moodInner: middle + face + 6, face, middle };
}

/** Least distance in px between the circles of the best and the worst score. */
const leastMood = 30;
