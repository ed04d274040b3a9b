import { boxAround, type Box, type Point } from '../layout/box.js';
import { shapesExtent } from '../scene/extent.js';
import { hatch } from '../scene/hatch.js';
import type { Mark, Shape } from '../scene/mark.js';
import { curvePath, polyline } from '../scene/path.js';
import type { PathCommand } from '../scene/path-command.js';
import type { Turn } from '../scene/reading-order.js';
import { seriesStyle, type SeriesStyle } from '../scene/series-style.js';
import { drawText } from '../scene/text.js';
import { zoneArea, zonesOf } from './zones.js';
import { styleIndex } from '../content/series-names.js';
import { diamondMark, labelMark, pointMark, spokenName, wordMark } from './draw-points.js';
import { areCrowded, specks } from './crowded-points.js';
import { leadOf } from './facts.js';
import { runsOfSeries } from './runs.js';
import { futureMarks } from './future-area.js';
import type { PlacedCurve, PlacedSeries } from './placed-curve.js';
import { joined, placeAt, type Context } from '../content/context.js';

/** What a caller may say of a curve. */
export interface CurveOptions {
  /** What stands at a step without a score: nothing, or a straight dashed line across. */
  readonly missing: 'break' | 'bridge';
}

/** What draws a curve: where it stands in the picture and who reads it. */
interface Drawer {
  readonly curve: PlacedCurve;
  readonly row: number;
  readonly context: Context;
  readonly options: CurveOptions;
}

/** A lane of curves as marks, layer by layer from back to front. */
export interface CurveLayers {
  /** Hatches where no series has a score. */
  readonly gaps: readonly Turn[];
  /** The neutral line and the names of the scale. */
  readonly axis: Turn;
  /** What was expected or is predicted, held against what was experienced. */
  readonly tints: readonly Turn[];
  readonly lines: readonly Turn[];
  readonly moments: readonly Turn[];
  readonly points: readonly Turn[];
  readonly words: readonly Turn[];
  /** The names at the ends of the lines. */
  readonly labels: readonly Turn[];
}

/** A lane of curves as marks, from back to front: gaps, axis, areas, lines, points, words. */
export function drawCurve(curve: PlacedCurve, context: Context, options: CurveOptions): Turn[] {
  const { gaps, axis, tints, lines, moments, points, words, labels } = curveLayers(curve, context, options);
  return [...gaps, axis, ...tints, ...lines, ...moments, ...points, ...words, ...labels];
}

/** The layers of a lane of curves, for those who put something of their own between them. */
export function curveLayers(curve: PlacedCurve, context: Context, options: CurveOptions): CurveLayers {
  const row = curve.index;
  const drawer: Drawer = { curve, row, context, options };
  const hatched = new Set(curve.gaps.map(({ index }) => index));
  const at = (mark: Mark, step = Infinity): Turn => ({ mark, step, row });
  const future = futureMarks(curve, context);
  // Two areas on top of each other would tell nothing: the one between today and tomorrow is what is asked here.
  const lines = curve.series
    .flatMap((series, order) => lineMarks(series, order, drawer))
    .filter(({ part }) => future.length === 0 || part !== 'curve-area');
  return {
    gaps: curve.gaps.map(({ index, box }) => at(gapMark(index, box, drawer), index)),
    axis: at(axisMark(drawer), -0.25),
    tints: [...future, ...expectationGaps(drawer)].map((mark) => at(mark)),
    lines: lines.map((mark) => at(mark)),
    moments: curve.moments.map(({ moment, dot }, order) =>
      at(diamondMark(order, moment.index, dot, drawer), moment.index),
    ),
    points: pointTurns(drawer, at),
    words: curve.words.map((word) => at(wordMark(word, hatched.has(word.index), drawer), word.index)),
    labels: curve.labels.map((label) => at(labelMark(label, drawer))),
  };
}

// The first series is the one that matters most: its points lie on top, and are read first.
function pointTurns(drawer: Drawer, at: (mark: Mark, step: number) => Turn): Turn[] {
  const { series, dotted } = drawer.curve;
  if (!dotted) return [];
  return series
    .map((one, order) =>
      one.dots.flatMap((dot, index) =>
        dot ? [{ ...at(pointMark(one, order, index, dot, drawer), index), row: drawer.row + order / 100 }] : [],
      ),
    )
    .reverse()
    .flat();
}

function gapMark(index: number, box: Box, { curve, context }: Drawer): Mark {
  const step = context.journey.steps[index];
  const pad = Math.min(8, box.width / 8);
  const inner = { ...box, x: box.x + pad, width: Math.max(1, box.width - 2 * pad) };
  return {
    key: `no-score(${curve.row.key},${index})`,
    part: 'gap',
    box,
    shapes: [{ kind: 'rect', ...inner, radius: 8, fill: 'surface' }, hatch(inner, 'axis')],
    ...spokenName(
      curve,
      joined(
        context.frame.words.labelSeparator,
        context.say(step?.title),
        `${curve.row.title}${context.frame.words.listSeparator}${context.frame.words.noData}`,
      ),
    ),
    place: { ...placeAt(context, index), lane: curve.row.key },
  };
}

function axisMark({ curve, context }: Drawer): Mark {
  const { plot, neutral, along } = curve;
  const lines: Shape[] = [];
  if (neutral !== undefined) {
    const ends =
      along === 'x'
        ? [
            { x: plot.x, y: neutral },
            { x: plot.x + plot.width, y: neutral },
          ]
        : [
            { x: neutral, y: plot.y },
            { x: neutral, y: plot.y + plot.height },
          ];
    lines.push({ kind: 'path', commands: polyline(ends), stroke: 'axis', strokeWidth: 1, dash: [3, 4] });
  } else {
    const base = plot.y + plot.height;
    lines.push({
      kind: 'path',
      commands: polyline([
        { x: plot.x, y: base },
        { x: plot.x + plot.width, y: base },
      ]),
      stroke: 'hairline',
    });
  }
  const names = curve.axis.flatMap(({ block, at }) => drawText(block, at, 'muted'));
  const blocks = curve.axis.map(({ block, at }) => ({ ...at, width: block.width, height: block.height }));
  const spoken = curve.axis.map(({ block }) => block.lines.map(({ text }) => text).join(' '));
  return {
    key: `axis(${curve.row.key})`,
    part: 'axis',
    box: boxAround([plot, ...blocks]),
    shapes: [...lines, ...names],
    place: {},
    ...spokenName(
      curve,
      spoken.length > 0 ? curve.row.title + context.frame.words.labelSeparator + spoken.join(' – ') : '',
    ),
  };
}

function lineMarks(series: PlacedSeries, order: number, drawer: Drawer): Mark[] {
  const { curve, context, options } = drawer;
  const zoned = curve.neutral !== undefined && leadOf(curve.row) === series.series;
  const style = seriesStyle(styleIndex(series.series, context));
  const runs = runsOfSeries(series, curve, context);
  const isDense = areCrowded(runs, curve.along);
  const areas: Shape[] = [];
  const lines: Shape[] = [];
  if (isDense) lines.push(...specks(series, style, zoned, curve));
  for (const run of runs) {
    const path = curvePath(run, curve.along);
    if (run.length < 2 || series.series.voice === 'company') continue;
    if (zoned && curve.neutral !== undefined)
      zoneShapes(path, { ...curve, neutral: curve.neutral }, areas, isDense ? [] : lines);
    else if (!isDense) lines.push({ kind: 'path', commands: path, ...lineInk(series, style) });
  }
  if (options.missing === 'bridge') lines.push(...bridges(runs));
  return [
    ...shapeMark(`area(${curve.row.key},${order})`, 'curve-area', areas),
    ...shapeMark(`curve(${curve.row.key},${order})`, 'curve', lines),
  ];
}

function zoneShapes(
  path: readonly PathCommand[],
  { neutral, along }: { readonly neutral: number; readonly along: PlacedCurve['along'] },
  areas: Shape[],
  lines: Shape[],
): void {
  for (const zone of zonesOf(path, neutral, along)) {
    const good = (zone.side === 'before') === (along === 'x');
    const color = good ? 'emotion-5' : 'emotion-1';
    areas.push({ kind: 'path', commands: zoneArea(zone, neutral, along), fill: color, opacity: 0.12 });
    lines.push({ kind: 'path', commands: zone.commands, stroke: color, strokeWidth: 2.5 });
  }
}

function lineInk(
  { series }: PlacedSeries,
  style: SeriesStyle,
): Omit<Extract<Shape, { kind: 'path' }>, 'kind' | 'commands'> {
  if (series.kind === 'expectation') return { stroke: 'muted', strokeWidth: 1.5, dash: [2, 4] };
  const dash = series.voice === 'predicted' ? [5, 5] : style.dash;
  return { stroke: style.color, strokeWidth: 2.5, ...(dash.length > 0 ? { dash } : {}) };
}

function bridges(runs: readonly (readonly Point[])[]): Shape[] {
  return runs.slice(1).flatMap((run, index): Shape[] => {
    const [from, to] = [runs[index]?.at(-1), run[0]];
    return from && to
      ? [{ kind: 'path', commands: polyline([from, to]), stroke: 'axis', strokeWidth: 1.5, dash: [4, 4] }]
      : [];
  });
}

// The distance from what was expected to what was experienced, step by step (rule 39).
function expectationGaps({ curve }: Drawer): Mark[] {
  const lead = curve.series.find(({ series }) => series === leadOf(curve.row));
  const expected = curve.series.filter(({ series }) => series.kind === 'expectation');
  const [only] = expected;
  if (!lead || !only || expected.length > 1) return [];
  const shapes = lead.dots.flatMap((dot, index): Shape[] => {
    const hoped = only.dots[index];
    if (!dot || !hoped) return [];
    const better = curve.along === 'x' ? dot.y < hoped.y : dot.x > hoped.x;
    return [
      {
        kind: 'path',
        commands: polyline([hoped, dot]),
        stroke: better ? 'emotion-5' : 'emotion-1',
        strokeWidth: 6,
        opacity: 0.25,
      },
    ];
  });
  return shapeMark(`expectation-gaps(${curve.row.key})`, 'curve-area', shapes);
}

function shapeMark(key: string, part: Mark['part'], shapes: readonly Shape[]): Mark[] {
  return shapes.length > 0 ? [{ key, part, box: shapesExtent(shapes), shapes, place: {} }] : [];
}
