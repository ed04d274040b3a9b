import type { EmotionSeries } from '../insight/emotion-series.js';
import type { LegendEntry } from '../scene/legend.js';
import type { PathShape, Shape } from '../scene/mark.js';
import { hatch } from '../scene/hatch.js';
import { moodFace } from '../scene/mood-face.js';
import { momentDiamond } from '../scene/moment.js';
import { polyline } from '../scene/path.js';
import { seriesPoint, seriesStyle } from '../scene/series-style.js';
import type { ColorName } from '../scene/tokens.js';
import { seriesName, styleIndex } from '../content/series-names.js';
import { gapsOf, leadOf } from '../curve/facts.js';
import { futureEntries } from '../curve/future-area.js';
import type { CurveRow, Row } from '../content/rows.js';
import type { Context } from '../content/context.js';
import { isAssumed } from '../content/step-card.js';

/** What a legend has to explain: only what occurs in these rows. */
export function legendEntries(rows: readonly Row[], context: Context): LegendEntry[] {
  const { words } = context.frame;
  const curves = rows.filter((row) => row.kind === 'curve');
  const cards = rows.flatMap((row) => (row.kind === 'cards' ? row.entries.flatMap((entry) => entry.cards) : []));
  // The card of a step has the tint of a pain where it failed, and is none.
  const tones = new Set(cards.flatMap(({ part, tone }) => (part === 'card' ? [] : [tone])));
  const joints = new Set(rows.flatMap((row) => (row.kind === 'cards' ? row.joints.map(({ kind }) => kind) : [])));
  const entries: (LegendEntry | false)[] = [
    ...seriesEntries(curves, context),
    ...futureEntries(curves, context),
    curves.some(({ moments }) => moments.length > 0) && {
      key: 'moment',
      label: words.keyMoments,
      sample: [momentDiamond({ x: 14, y: 8 }, 7, { fill: 'page', stroke: 'accent', strokeWidth: 1.75 })],
    },
    tones.has('pain') && iconEntry('pain', words.lanes.pains),
    tones.has('gain') && iconEntry('gain', words.lanes.gains),
    tones.has('opportunity') && iconEntry('opportunity', words.lanes.opportunities),
    joints.has('switch') && { key: 'switch', label: words.channelChange, sample: jointSample('switch', 'muted') },
    joints.has('broken-switch') && {
      key: 'broken-switch',
      label: words.channelBreak,
      sample: jointSample('failed', 'pain'),
    },
    joints.has('hand-off') && { key: 'hand-off', label: words.ownerChange, sample: jointSample('hand-off', 'muted') },
    ...claimEntries(
      context,
      cards.some(({ assumed }) => assumed === true),
    ),
    (tones.has('gap') || curves.some((row) => gapsOf(row, context).length > 0)) && {
      key: 'no-data',
      label: words.noData,
      sample: [
        { kind: 'rect', x: 0, y: 1, width: 28, height: 14, radius: 4, fill: 'surface' },
        hatch({ x: 0, y: 1, width: 28, height: 14 }, 'axis'),
      ],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function seriesEntries(curves: readonly CurveRow[], context: Context): LegendEntry[] {
  const seen = new Map<string, LegendEntry>();
  for (const row of curves) {
    if (row.series.length < 2) continue;
    const lead = row.felt ? leadOf(row) : undefined;
    for (const series of row.series) {
      const label = seriesName(series, context);
      const sample = series === lead ? leadSample() : seriesSample(series, context);
      if (!seen.has(label)) seen.set(label, { key: `series(${series.id})`, label, sample });
    }
  }
  return [...seen.values()];
}

// Where a single voice is heard, its line has the colours of bad and good, and faces for points.
function leadSample(): Shape[] {
  return [line(0, 14, 'emotion-1'), line(14, 28, 'emotion-5'), ...moodFace(4, { x: 14, y: 8 }, 7)];
}

function seriesSample(series: EmotionSeries, context: Context): Shape[] {
  const style = seriesStyle(styleIndex(series, context));
  const point = { x: 14, y: 8 };
  if (series.kind === 'expectation')
    return [line(0, 28, 'muted', [2, 4]), ...seriesPoint({ ...style, color: 'muted', point: 'ring' }, point)];
  // What the company thinks is no line (rule 40).
  if (series.voice === 'company') return seriesPoint({ ...style, color: 'ink', point: 'square' }, point, true);
  const predicted = series.voice === 'predicted';
  return [line(0, 28, style.color, predicted ? [5, 5] : style.dash), ...seriesPoint(style, point, predicted)];
}

function line(from: number, to: number, stroke: ColorName, dash: readonly number[] = []): PathShape {
  const ends = [from, to].map((x) => ({ x, y: 8 }));
  return { kind: 'path', commands: polyline(ends), stroke, strokeWidth: 2, ...(dash.length > 0 ? { dash } : {}) };
}

// Assumed and validated are explained where both could be mixed up; a map without any claim of either needs no key (rule 7).
function claimEntries(context: Context, assumed: boolean): LegendEntry[] {
  if (!assumed) return [];
  const { validations } = context.frame.words;
  const box = { kind: 'rect', x: 0.5, y: 1.5, width: 27, height: 13, radius: 4 } as const;
  const sure = context.journey.steps.some(
    (step) =>
      !isAssumed(step) &&
      (step.validation !== undefined ||
        [...step.cells.values()].some((cells) => cells.some((cell) => cell.validation?.state === 'validated'))),
  );
  return [
    {
      key: 'assumed',
      label: validations.assumed,
      sample: [{ ...box, stroke: 'axis', strokeWidth: 1.25, dash: [4, 3] }],
    },
    ...(sure
      ? [
          {
            key: 'validated',
            label: validations.validated,
            sample: [{ ...box, fill: 'raised', stroke: 'axis' }],
          } as const,
        ]
      : []),
  ];
}

function iconEntry(icon: 'pain' | 'gain' | 'opportunity', label: string): LegendEntry {
  return {
    key: icon,
    label,
    sample: [
      { kind: 'rect', x: 0, y: 0, width: 28, height: 16, radius: 4, fill: `${icon}-soft` },
      { kind: 'icon', icon, x: 7, y: 1, size: 14, color: icon },
    ],
  };
}

function jointSample(icon: 'switch' | 'failed' | 'hand-off', color: 'muted' | 'pain'): Shape[] {
  return [
    { ...line(0, 28, 'axis'), strokeWidth: 1.5 },
    { kind: 'circle', cx: 14, cy: 8, r: 7, fill: 'page', stroke: color },
    { kind: 'icon', icon, x: 9, y: 3, size: 10, color },
  ];
}
