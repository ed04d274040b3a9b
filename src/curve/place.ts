import type { Context } from '../content/context.js';
import type { CurveMoment, CurveRow } from '../content/rows.js';
import { seriesName } from '../content/series-names.js';
import type { EmotionSeries } from '../insight/emotion-series.js';
import type { Point } from '../layout/box.js';
import { gapsOf } from './facts.js';
import type { CurveLook, Dot, PlacedCurve, PlacedLine, PlacedMoment, Station } from './placed-curve.js';
import type { Projection } from './projection.js';
import { runsOfLine } from './runs.js';
import { heightOf } from './scale.js';

/** What a view says of a curve: what it shows, along which steps, and how it lies on the page. */
export interface CurvePlan {
  readonly row: CurveRow;
  /** Index of the row among all rows. */
  readonly index: number;
  /** The steps it passes, in the order of the way. */
  readonly stations: readonly Station[];
  readonly projection: Projection;
  readonly look?: Partial<CurveLook>;
}

const common: CurveLook = { face: 11, diamond: 18, dotted: true, spoken: 'all', tellsBasis: false };

/** A curve with every score, line, gap and moment in its place, whatever the way it lies on the page. */
export function placeCurve({ row, index, stations, projection, look }: CurvePlan, context: Context): PlacedCurve {
  const height = heightOf(row.scale, projection);
  const gaps = new Set(gapsOf(row, context));
  const lines = row.series.map((series) => placeLine(series, row, { stations, projection }, context));
  return {
    ...common,
    ...look,
    row,
    index,
    projection,
    neutral: row.felt ? height(row.scale.neutral) : undefined,
    lines,
    gaps: stations.filter((station) => gaps.has(station.index)),
    moments: row.moments.flatMap((moment): PlacedMoment[] => {
      const along = stations.find((station) => station.index === moment.index)?.along;
      if (along === undefined) return [];
      const middle = projection.point({ x: along, y: projection.rise / 2 });
      return [{ moment, dot: dotOf(moment, lines) ?? middle }];
    }),
    words: [],
    axis: [],
    labels: [],
  };
}

function placeLine(
  series: EmotionSeries,
  row: CurveRow,
  { stations, projection }: Pick<CurvePlan, 'stations' | 'projection'>,
  context: Context,
): PlacedLine {
  const height = heightOf(row.scale, projection);
  const dots: (Dot | undefined)[] = series.scores.map(() => undefined);
  for (const { index, along } of stations) {
    const score = series.scores[index];
    const spot = score && { x: along, y: height(score.value) };
    if (spot) dots[index] = { spot, at: projection.point(spot) };
  }
  return { series, name: seriesName(series, context), dots, runs: runsOfLine(series, dots, stations, row, context) };
}

/** Where a moment stands: at the first score of its step by those it is about; `undefined` where there is none. */
export function dotOf({ index, lines: about }: CurveMoment, lines: readonly PlacedLine[]): Point | undefined {
  const own = about ? lines.filter(({ series }) => about.has(series.id)) : lines;
  return (own.length > 0 ? own : lines).find(({ dots }) => dots[index])?.dots[index]?.at;
}
