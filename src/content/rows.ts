import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Scale } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';

/** A row of a timeline before anything has a size: a lane of cards, or a lane of curves. */
export type Row = CardsRow | CurveRow;

interface RowHead {
  /** The lane's id, or a name of the row's own. */
  readonly key: string;
  readonly title: string;
}

/** A row of cards. */
export interface CardsRow extends RowHead {
  readonly kind: 'cards';
  readonly entries: readonly RowEntry[];
  /** Marks between neighbouring steps: a change of channel or of owner. */
  readonly joints: readonly Joint[];
  /** Cards of one step share one height. */
  readonly even: boolean;
}

/** What stands in a row over the steps `first` to `last`, from top to bottom. */
export interface RowEntry {
  readonly first: number;
  readonly last: number;
  readonly cards: readonly CardContent[];
}

/** What happens between one step and the next. */
export interface Joint {
  readonly after: number;
  readonly kind: 'same' | 'switch' | 'broken-switch' | 'hand-off';
  readonly name?: string | undefined;
}

/** A row of curves over one scale. */
export interface CurveRow extends RowHead {
  readonly kind: 'curve';
  readonly scale: Scale;
  /** Lines to draw: experience first, expectations after it. */
  readonly series: readonly EmotionSeries[];
  /** Whether a neutral line, faces and zones make sense: not for intensity and effort. */
  readonly felt: boolean;
  readonly moments: readonly CurveMoment[];
}

/** A moment that matters, at its step. */
export interface CurveMoment {
  readonly index: number;
  readonly label: string;
  /** The kind in words. */
  readonly kind: string;
  /** Of two journeys in one: the lines of the journey that it belongs to, by their ids. */
  readonly lines?: ReadonlySet<string>;
}
