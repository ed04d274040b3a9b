import { joined, type Context } from '../../../content/context.js';
import { curveRow, inDrawnOrder, linesBy, readable } from '../../../content/curve-rows.js';
import type { CurveRow } from '../../../content/rows.js';
import { kindName, onlySegment, seriesName } from '../../../content/series-names.js';
import type { EmotionSeries } from '../../../insight/emotion-series.js';
import { listKey } from '../../../model/list-key.js';
import type { ChartOptions } from '../options.js';

/** What is drawn in one plot: curves on one scale. */
export interface CurvePanel {
  readonly row: CurveRow;
  /** `main`: voices together, or the only one; `voice`: one of them with all that belongs to it; `other`: another axis. */
  readonly kind: 'main' | 'voice' | 'other';
  /** The lines that have a plot of their own as well: what is said of each of them stands there. */
  readonly told: readonly EmotionSeries[];
}

/**
 * The plots of a chart's curves: feelings first, then intensity and effort, each on its own axis (rule 36).
 *
 * Several voices share a plot up to five (rule 34); what each of them expected, what the company thinks and what is predicted
 * then stands in a plot for each voice. A single voice has all of it in one.
 */
export function curvePanels(context: Context, { voices }: Pick<ChartOptions, 'voices'>): CurvePanel[] {
  const scored = context.series.filter(({ scores }) => scores.some(Boolean));
  const staff = employeeLanes(context);
  const rows: { title: string; series: readonly EmotionSeries[]; felt: boolean; kind: CurvePanel['kind'] }[] = [];
  const felt = scored.filter(({ kind }) => kind === 'valence' || kind === 'expectation');
  const customers = felt.filter(({ persona }) => persona === undefined || !staff.has(persona));
  for (const group of linesBy(customers, ({ scale }) => scale.id)) {
    rows.push(...feltRows(group, context, voices).map((one) => ({ ...one, felt: true })));
  }
  for (const [persona, title] of staff) {
    for (const group of linesBy(
      felt.filter((one) => one.persona === persona),
      ({ scale }) => scale.id,
    )) {
      rows.push({ title, series: inDrawnOrder(group), felt: true, kind: 'other' });
    }
  }
  const other = scored.filter(({ kind }) => kind === 'intensity' || kind === 'effort');
  for (const group of linesBy(other, ({ kind, scale }) => `${kind} ${scale.id}`)) {
    for (const lines of group.length > readable ? group.map((one) => [one]) : [group]) {
      const about = group.length > readable ? seriesName(lines[0] as EmotionSeries, context) : '';
      rows.push({
        title: joined(context.frame.words.labelSeparator, kindName(group[0], context), about),
        series: lines,
        felt: false,
        kind: 'other',
      });
    }
  }
  return rows.map(({ title, series, felt, kind }, order) => {
    const others = rows.filter((one) => one.kind === 'voice' && kind === 'main').flatMap((one) => one.series);
    return {
      row: curveRow({ key: 'scores', title, series, felt, order, withMoments: felt }, context),
      kind,
      told: series.filter((one) => others.includes(one)),
    };
  });
}

interface FeltRow {
  readonly title: string;
  readonly series: readonly EmotionSeries[];
  readonly kind: CurvePanel['kind'];
}

function feltRows(group: readonly EmotionSeries[], context: Context, voices: ChartOptions['voices']): FeltRow[] {
  const title = context.frame.words.chart.parts.emotion;
  const speakers = speakersOf(group);
  if (speakers.length <= 1 || voices === 'together')
    return [
      {
        title: joined(context.frame.words.labelSeparator, title, onlySegment(group, context)),
        series: inDrawnOrder(group),
        kind: 'main',
      },
    ];
  const mains = speakers.flatMap(({ main }) => (main ? [main] : []));
  const named = ({ main, all }: Speaker): string =>
    joined(context.frame.words.labelSeparator, title, nameOf(main ?? all[0], context));
  const own = (speaker: Speaker): FeltRow => ({
    title: named(speaker),
    series: inDrawnOrder(speaker.all),
    kind: 'voice',
  });
  if (voices === 'apart' || mains.length > readable) return speakers.map(own);
  const shared = withFutures(mains, group, context);
  const together: FeltRow[] = mains.length > 1 ? [{ title, series: shared, kind: 'main' }] : [];
  return [...together, ...speakers.filter(({ main, all }) => mains.length <= 1 || !main || all.length > 1).map(own)];
}

// Where two journeys are held against each other, both belong in the plot for all, as far as it stays readable.
function withFutures(
  mains: readonly EmotionSeries[],
  group: readonly EmotionSeries[],
  { journey }: Context,
): readonly EmotionSeries[] {
  if (!journey.laterVoices?.predicted) return mains;
  const all = group.filter((one) => mains.includes(one) || (one.voice === 'predicted' && one.kind === 'valence'));
  return all.length <= readable ? all : mains;
}

/** One voice: what it felt, and all that belongs to it. */
interface Speaker {
  readonly main: EmotionSeries | undefined;
  readonly all: readonly EmotionSeries[];
}

function speakersOf(group: readonly EmotionSeries[]): Speaker[] {
  const speakers = linesBy(group, ({ persona, segment }) => listKey([persona, segment])).map((all) => ({
    main: all.find(isExperience) ?? all.find(({ voice, kind }) => voice === 'predicted' && kind === 'valence'),
    all,
  }));
  const [only, ...others] = speakers.filter(({ main }) => main);
  // What is said of nobody in particular belongs to the one voice there is.
  return only && others.length === 0 ? [{ main: only.main, all: group }] : speakers;
}

function nameOf(series: EmotionSeries | undefined, context: Context): string {
  return series ? seriesName({ ...series, voice: 'customer', kind: 'valence' }, context) : '';
}

function isExperience({ kind, voice }: EmotionSeries): boolean {
  return kind === 'valence' && voice === 'customer';
}

function employeeLanes({ journey, say, frame }: Context): ReadonlyMap<string, string> {
  return new Map(
    journey.lanes.flatMap(({ role, persona, title }) =>
      role === 'employee-emotion' && persona !== undefined
        ? [[persona, say(title) || frame.words.lanes['employee-emotion']]]
        : [],
    ),
  );
}

/** What the scores of a journey are: their scale, who set them, and how many were asked. */
export function panelNotes(panels: readonly CurvePanel[], { frame: { words } }: Context): string[] {
  const scales = new Set(panels.filter(({ row }) => row.felt).map(({ row }) => row.scale));
  const [scale, ...others] = scales;
  const series = panels
    .flatMap(({ row }) => row.series)
    .filter(({ kind, voice }) => kind === 'valence' && voice === 'customer');
  const scores = series.flatMap((one) => one.scores.flatMap((score) => score ?? []));
  const counts = scores.flatMap(({ n }) => n ?? []);
  const bases = new Set(scores.map(({ measured }) => measured === true));
  const least = counts.reduce((low, n) => Math.min(low, n), Infinity);
  const most = counts.reduce((high, n) => Math.max(high, n), 0);
  const sample =
    counts.length === 0 ? '' : least === most ? words.sample(least) : `${words.sample(least)}–${words.number(most)}`;
  return [
    scale && others.length === 0 ? words.chart.scoreAxis(words.number(scale.min), words.number(scale.max)) : '',
    bases.size === 1 ? (bases.has(true) ? words.chart.measured : words.chart.authored) : '',
    sample,
  ].filter(Boolean);
}

/** What must not be compared: one question on two scales cannot be by height (rule 42). */
export function scaleWarnings(panels: readonly CurvePanel[], { frame: { words } }: Context): string[] {
  const scales = new Set(panels.filter(({ row }) => row.felt).map(({ row }) => row.scale.id));
  return scales.size > 1 ? [words.chart.differentScales] : [];
}
