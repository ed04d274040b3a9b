import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Lane } from '../model/journey.js';
import { listKey } from '../model/list-key.js';
import { onlySideOf, sideOf } from './compared-sides.js';
import { kindName, onlySegment, seriesName } from './series-names.js';
import type { CurveMoment, CurveRow } from './rows.js';
import { joined, rangesOf, type Context } from './context.js';

/** At most this many lines share one picture; more are drawn one below the other (rule 34). */
export const readable = 5;

/** The curves of an emotion or intensity lane: one row a scale, or one a person where they are too many. */
export function curveRows(lane: Lane, title: string, context: Context): CurveRow[] {
  const felt = lane.role !== 'intensity';
  const mine = context.series.filter(
    (one) =>
      (one.kind === 'valence' || one.kind === 'expectation') === felt &&
      (lane.persona === undefined ? !isElsewhere(one, context) : one.persona === lane.persona) &&
      one.scores.some(Boolean),
  );
  const rows: CurveRow[] = [];
  const groups = linesBy(mine, ({ kind, scale }) => (felt ? scale.id : `${kind} ${scale.id}`)).map(inDrawnOrder);
  for (const group of groups) {
    const own =
      felt || groups.length === 1
        ? title
        : joined(context.frame.words.labelSeparator, title, kindName(group[0], context));
    const people = group.filter(({ kind, voice }) => kind !== 'expectation' && voice !== 'company');
    const speakers = new Set(people.map(({ persona, segment }) => listKey([persona, segment])));
    const add = (name: string, lines: readonly EmotionSeries[]): void => {
      const parts = { key: lane.id, title: name, series: lines, felt, order: rows.length };
      rows.push(curveRow({ ...parts, withMoments: lane.role === 'emotion' }, context));
    };
    if (speakers.size <= 1) add(joined(context.frame.words.labelSeparator, own, onlySegment(group, context)), group);
    // What each of several people expected would double the lines; `rows: 'personas'` shows it.
    else if (people.length <= readable)
      add(
        own,
        group.filter(({ kind }) => kind !== 'expectation'),
      );
    else for (const one of people) add(own + context.frame.words.labelSeparator + seriesName(one, context), [one]);
  }
  return rows;
}

/** The curve of one persona as a row of its own, with what that persona expected. */
export function personaCurveRow(persona: string, title: string, context: Context): CurveRow[] {
  const mine = context.series.filter(
    (one) => one.persona === persona && (one.kind === 'valence' || one.kind === 'expectation'),
  );
  return linesBy(mine, ({ scale }) => scale.id).map((group, index) =>
    curveRow(
      {
        key: `persona-curve(${persona})`,
        title,
        series: inDrawnOrder(group),
        felt: true,
        order: index,
        withMoments: true,
      },
      context,
    ),
  );
}

// A persona with a lane of its own does not stand in the lane for everyone as well.
function isElsewhere(series: EmotionSeries, { journey }: Context): boolean {
  return (
    series.persona !== undefined &&
    journey.lanes.some(({ persona, role }) => persona === series.persona && role === 'employee-emotion')
  );
}

/** Lines in groups that have a key in common, each group where its first line is. */
export function linesBy(series: readonly EmotionSeries[], keyOf: (series: EmotionSeries) => string): EmotionSeries[][] {
  const groups = new Map<string, EmotionSeries[]>();
  for (const one of series) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** The lines of a plot, what matters most first: experience and forecast, what the company thinks, what was expected. */
export function inDrawnOrder(lines: readonly EmotionSeries[]): EmotionSeries[] {
  const rank = ({ kind, voice }: EmotionSeries): number => (kind === 'expectation' ? 2 : voice === 'company' ? 1 : 0);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/** What a row of curves is made of. `order` counts the rows of one lane. */
export interface RowParts {
  readonly key: string;
  readonly title: string;
  readonly series: readonly EmotionSeries[];
  readonly felt: boolean;
  readonly order: number;
  /** Whether the first row shows the moments that matter: they are the customer's, not an employee's. */
  readonly withMoments: boolean;
}

/** A row of curves on the scale of its first line. */
export function curveRow({ key, title, series, felt, order, withMoments }: RowParts, context: Context): CurveRow {
  const scale = series[0]?.scale ?? { id: 'default', min: -2, max: 2, neutral: 0 };
  const moments = withMoments && order === 0 ? curveMoments(context) : [];
  return { kind: 'curve', key: order === 0 ? key : `${key}#${order}`, title, scale, series, felt, moments };
}

/** The moments of a journey that happen at a step, with their names (rule 32). */
export function curveMoments(context: Context): CurveMoment[] {
  const { journey, say, frame } = context;
  const kinds: Readonly<Record<string, string>> = frame.words.moments;
  // Of two journeys in one, the moments of the earlier stand only where its steps have gone; all others are the later one's.
  const linesOf = (side: 'earlier' | 'later'): ReadonlySet<string> =>
    new Set(context.series.filter((one) => sideOf(one, context) === side).map(({ id }) => id));
  const sides = journey.laterVoices && { earlier: linesOf('earlier'), later: linesOf('later') };
  return journey.moments.flatMap((moment) => {
    const kind = (Object.hasOwn(kinds, moment.kind) ? kinds[moment.kind] : undefined) ?? moment.kind;
    return rangesOf(context, [moment.at]).map(([index]) => {
      const lines = sides?.[onlySideOf(index, context) ?? 'later'];
      return { index, label: say(moment.label) || kind, kind, ...(lines ? { lines } : {}) };
    });
  });
}
