import type { Context } from '../../content/context.js';
import { legendOf, occurring, type Explanation } from '../../content/legend.js';
import type { CurveRow } from '../../content/rows.js';
import { styleIndex } from '../../content/series-names.js';
import { beyondExpected, curveOccurrences, seriesEntries } from '../../curve/legend.js';
import { lookOf } from '../../curve/line-look.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import type { LegendEntry } from '../../scene/legend.js';
import { looks } from '../../scene/looks.js';
import type { Shape } from '../../scene/mark.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import { polyline } from '../../scene/path.js';
import { lineSample, pointSample, sampleArea, sampleMiddle, uprightSample } from '../../scene/samples.js';
import { seriesStyle } from '../../scene/series-style.js';
import { flowSegment, stateGlyph } from './bar.js';
import { rangeInks } from './draw-curve.js';
import { authoredRing, isSpoken, mixesBases } from './measured.js';
import type { ChartOptions } from './options.js';
import type { ChartPart } from './part.js';
import { heatGround } from './parts/heat-ground.js';
import { lineInks } from './piece.js';
import type { PlacedChart } from './placed.js';

/** What the legend of a chart explains: only what occurs in it. */
export function chartLegend(
  { marks, curves }: PlacedChart,
  parts: readonly ChartPart[],
  context: Context,
  options: ChartOptions,
): LegendEntry[] {
  const ranged = options.uncertainty === 'show' ? rangedSeries(curves.map(({ row }) => row)) : undefined;
  const mixed = curves.find(({ row }) => mixesBases(row));
  const beyond = curves.flatMap(({ row }) => beyondExpected(row));
  const drawn = occurring({
    ...curveOccurrences(curves),
    'above-expected': beyond.some((distance) => distance > 0),
    'below-expected': beyond.some((distance) => distance < 0),
    uncertainty: ranged !== undefined,
    measured: mixed !== undefined,
    authored: mixed !== undefined,
    'no-data': curves.some(({ gaps }) => gaps.length > 0),
  });
  // What a figure shows is explained where it is drawn: on a narrow page some have no room.
  const found = new Set([...drawn, ...marks.flatMap(({ shows }) => shows)]);
  const { chart } = context.frame.words;
  const levels = parts.find((part) => part.levels)?.levels;
  const own = {
    ...feltExplanations(mixed, context),
    uncertainty: { label: () => chart.uncertainty, sample: ranged ? rangeSample(ranged, context) : [] },
    'state-good': { label: () => chart.metricStates.good, sample: stateGlyph('good', { x: 8, y: 2 }).shapes },
    'state-warn': { label: () => chart.metricStates.warn, sample: stateGlyph('warn', { x: 8, y: 2 }).shapes },
    'state-bad': { label: () => chart.metricStates.bad, sample: stateGlyph('bad', { x: 8, y: 2 }).shapes },
    target: { label: () => chart.target, sample: [lineSample(lineInks.target)] },
    warn: { label: () => chart.warning, sample: [lineSample(lineInks.warn)] },
    'flow-processed': { label: () => chart.flow.processed, sample: flowSegment('processed', sampleArea).shapes },
    'flow-processing': { label: () => chart.flow.processing, sample: flowSegment('processing', sampleArea).shapes },
    'flow-exit': { label: () => chart.flow.exit, sample: flowSegment('exit', sampleArea).shapes },
    'heat-1': heatExplanation(1, levels),
    'heat-2': heatExplanation(2, levels),
    'heat-3': heatExplanation(3, levels),
    'heat-4': heatExplanation(4, levels),
    'heat-5': heatExplanation(5, levels),
  };
  return [...seriesEntries(curves, context), ...legendOf(found, own, context)];
}

function feltExplanations(mixed: PlacedCurve | undefined, context: Context) {
  const { chart } = context.frame.words;
  const voice = mixed?.row.series.find(isSpoken);
  const point = mixed && voice ? pointSample(lookOf(voice, mixed, context)) : [];
  return {
    'above-expected': { label: () => chart.aboveExpected, sample: [uprightSample(looks['above-expected'], 1)] },
    'below-expected': { label: () => chart.belowExpected, sample: [uprightSample(looks['below-expected'], 1)] },
    measured: { label: () => chart.measured, sample: point },
    authored: { label: () => chart.authored, sample: [authoredRing(sampleMiddle, 7)] },
  };
}

function heatExplanation(level: MoodLevel, levels: readonly string[] = []): Explanation {
  return { label: () => levels[level - 1] ?? '', sample: heatGround(level, sampleArea).shapes };
}

type Series = CurveRow['series'][number];

function rangedSeries(rows: readonly CurveRow[]): Series | undefined {
  return rows
    .flatMap(({ series }) => series)
    .find(({ scores }) => scores.some((score) => score?.low !== undefined && score.high !== undefined));
}

function rangeSample(series: Series, context: Context): Shape[] {
  const { band, whisker } = rangeInks(seriesStyle(styleIndex(series, context)).color);
  const cap = (y: number): Shape => ({ kind: 'path', commands: polyline([{ x: 10, y }, { x: 18, y }]), ...whisker }); // prettier-ignore
  return [{ kind: 'rect', ...sampleArea, ...band }, uprightSample(whisker, 2), cap(2), cap(14)];
}
