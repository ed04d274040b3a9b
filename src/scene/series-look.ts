import type { Point } from '../layout/box.js';
import { looks } from './looks.js';
import type { Ink, Shape } from './mark.js';
import { seriesPoint, type SeriesStyle } from './series-style.js';
import type { ColorName } from './tokens.js';

/** How a line of scores looks: in the style of its voice, and by what it says. */
export interface SeriesLook {
  readonly style: SeriesStyle;
  /** `lead` is the one voice of a plot: its line has the colours of good and bad, its points are faces where there is room. */
  readonly kind: 'lead' | 'small-lead' | 'experience' | 'predicted' | 'expected' | 'company';
}

/** The colour of a voice: of its line, its points and its name. */
export function seriesColor({ style, kind }: SeriesLook): ColorName {
  if (kind === 'expected') return looks.expected.stroke;
  return kind === 'company' ? 'ink' : style.color;
}

/** The ink of a line of scores; `undefined` for what is no line: the rating of the company (rule 40). */
export function seriesInk({ style, kind }: SeriesLook): Ink | undefined {
  if (kind === 'company') return undefined;
  if (kind === 'expected') return looks.expected;
  const dash = kind === 'predicted' ? [5, 5] : style.dash;
  return { stroke: style.color, strokeWidth: 2.5, ...(dash.length > 0 ? { dash } : {}) };
}

/** The point of a score that is no face: hollow where nobody experienced it. */
export function seriesMark({ style, kind }: SeriesLook, at: Point): Shape[] {
  const color = seriesColor({ style, kind });
  if (kind === 'expected') return seriesPoint({ ...style, color, point: 'ring' }, at);
  if (kind === 'company') return seriesPoint({ ...style, color, point: 'square' }, at, true);
  return seriesPoint(style, at, kind === 'predicted');
}
