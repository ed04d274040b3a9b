import type { Context } from '../../../content/context.js';
import type { Box } from '../../../layout/box.js';
import { linearScale } from '../../../layout/linear-scale.js';
import { wrapText, type TextBlock } from '../../../layout/text/wrap-text.js';
import { polyline } from '../../../scene/path.js';
import { inRow } from '../../../scene/reading-order.js';
import { size, space } from '../../../scene/tokens.js';
import { stateColor, stateGlyph, valueBar } from '../bar.js';
import type { ChartOptions } from '../options.js';
import { alignIn, labelBlock, partHead, stretchAt, type ChartPart, type DownRoom, type PartSetting } from '../part.js';
import { chartMark, line, missing, piece, text, type ChartMark, type Piece } from '../piece.js';
import type { PlacedBlock, PlacedPart } from '../placed.js';
import { fitTrack } from '../track.js';
import { laneAxis, type LanePlot } from './metric-axis.js';
import { metricLanes, unlikeMetrics, type MetricItem, type MetricLane } from './metric-lanes.js';

const inset = 8;
const gapHeight = 20;
const glyph = 16;
const sparkHeight = 22;

/** The metrics of a journey; `undefined` where none has a value. */
export function metricsPart(context: Context, options: ChartOptions): ChartPart | undefined {
  const { lanes, asOf } = metricLanes(context, options);
  if (lanes.length === 0) return undefined;
  const { words } = context.frame;
  const unlike = unlikeMetrics(context).map((names) => words.chart.differentMeasures(names));
  return {
    head: partHead('metrics', context, asOf === undefined ? [] : [words.dataAsOf(words.date(asOf))], unlike),
    rows: lanes.length,
    hasNames: lanes.some(({ marks }) => marks.length > 0),
    across: (setting, firstRow, top) => placeMetrics(lanes, setting, firstRow, top),
    down: (room, firstRow) =>
      lanes.flatMap((lane, order) => lane.items.map((item) => metricBlock(lane, item, room, firstRow + order))),
  };
}

/** The lanes of metrics from `top` down: bars over the columns, values above them, samples and dates below. */
function placeMetrics(lanes: readonly MetricLane[], setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const marks: ChartMark[] = [];
  let y = top;
  lanes.forEach((lane, order) => {
    if (order > 0) y += setting.measures.rowGap;
    const placed = placeLane(lane, setting, { row: firstRow + order, isFirst: order === 0 }, y);
    marks.push(...placed.marks);
    y = placed.bottom;
  });
  return { marks, curves: [], bottom: y };
}

interface FittedItem {
  readonly item: MetricItem;
  readonly x: number;
  readonly width: number;
  readonly label: TextBlock;
  readonly details: TextBlock;
  readonly align: 'start' | 'center';
}

function placeLane(
  lane: MetricLane,
  setting: PartSetting,
  { row, isFirst }: { readonly row: number; readonly isFirst: boolean },
  top: number,
): { marks: ChartMark[]; bottom: number } {
  const { context, measures } = setting;
  const fitted = lane.items.map((item): FittedItem => {
    const { start, size: width } = stretchAt(setting, item.where);
    const label = wrapText(
      item.label,
      Math.max(1, width - glyph),
      { size: size.cell, weight: 600 },
      context.frame.measure,
    );
    return {
      item,
      x: start,
      width,
      label,
      details: labelBlock(item.details.join('\n'), width - 4, context),
      align: alignIn(width, context),
    };
  });
  const headroom = Math.max(20, ...fitted.map(({ label }) => label.height)) + 4;
  const box: Box = { x: measures.x, y: top + headroom, width: setting.columns.size, height: measures.lane };
  const spark = box.y + box.height + space.small;
  const hasTrend = lane.items.some(({ trend }) => trend.length > 1);
  const plot: LanePlot = {
    box,
    at: linearScale([lane.least, lane.most], [box.y + box.height, box.y]),
    spark,
    details: spark + (hasTrend ? sparkHeight + space.hair : 0),
  };
  const items = fitted.map((one) => itemMark(one, lane, plot, row));
  const labels = fitted.map((one) => labelBox(one, lane, plot));
  const rail = railMark(lane, setting, isFirst, top);
  const axis = laneAxis(lane, setting, { plot, labels });
  const bottom = Math.max(
    rail.bottom,
    axis.bottom,
    plot.box.y + plot.box.height,
    ...fitted.map(({ item, details }) =>
      details.height > 0 || item.trend.length > 1 ? plot.details + details.height : 0,
    ),
  );
  return { marks: [rail.mark, axis.mark, ...items], bottom };
}

function railMark(
  lane: MetricLane,
  { context, measures, right }: PartSetting,
  isFirst: boolean,
  top: number,
): { mark: ChartMark; bottom: number } {
  const title = labelBlock(lane.title, measures.rail - 40, context, 600);
  const notes = labelBlock(lane.notes.join('\n'), measures.rail - 40, context);
  const border = top - measures.rowGap / 2;
  const pieces = [
    ...(isFirst ? [] : [line({ x: measures.margin, y: border }, { x: right, y: border }, 'hairline')]),
    text(title, { x: measures.margin, y: top }, 'ink'),
    text(notes, { x: measures.margin, y: top + title.height + 2 }, 'muted'),
  ];
  const name = context.frame.words.sentences(lane.title, ...lane.notes, ...lane.marks.map(({ text }) => text));
  return {
    mark: chartMark({ key: lane.key, part: 'lane-header', pieces, name, at: 'lanes' }),
    bottom: top + title.height + 2 + notes.height,
  };
}

function topOf({ number }: MetricItem, lane: MetricLane, { box, at }: LanePlot): number {
  return number === undefined ? Math.max(box.y, at(lane.base) - gapHeight) : Math.min(at(number), at(lane.base));
}

function labelBox({ item, x, width, label, align }: FittedItem, lane: MetricLane, plot: LanePlot): Box {
  const wide = label.width + glyph;
  const start = align === 'center' ? x + (width - wide) / 2 : x + inset;
  return { x: start, y: topOf(item, lane, plot) - label.height - 4, width: wide, height: label.height };
}

function itemMark(fitted: FittedItem, lane: MetricLane, plot: LanePlot, row: number): ChartMark {
  const { item, x, width, label, details, align } = fitted;
  const { number, state, where, trend } = item;
  const box = labelBox(fitted, lane, plot);
  const bar = { x: x + inset, width: Math.max(2, width - 2 * inset) };
  const [value, base] = [plot.at(number ?? lane.base), plot.at(lane.base)];
  const column = { ...bar, y: Math.min(value, base), height: Math.abs(value - base) };
  const figures: Piece[] =
    number === undefined
      ? [missing({ ...bar, y: topOf(item, lane, plot), height: gapHeight })]
      : [
          valueBar(column, value > base ? 'bottom' : 'top', state),
          ...(state === 'plain' ? [] : [stateGlyph(state, { x: box.x, y: box.y + (label.lineHeight - 12) / 2 })]),
        ];
  if (trend.length > 1) {
    const wide = Math.min(bar.width, 120);
    const start = align === 'center' ? bar.x + (bar.width - wide) / 2 : bar.x;
    figures.push(sparkIn({ x: start, y: plot.spark, width: wide, height: sparkHeight }, item));
  }
  const within = { within: width - 4, align } as const;
  const labelX = box.x + (number === undefined || state === 'plain' ? glyph / 2 : glyph);
  return chartMark({
    key: item.key,
    part: number === undefined ? 'gap' : 'bar',
    pieces: [
      ...figures,
      text(label, { x: labelX, y: box.y }, number === undefined ? 'muted' : 'ink'),
      text(details, { x: x + 2, y: plot.details }, 'muted', within),
    ],
    place: where.place,
    name: item.name,
    at: inRow(where.at, row),
  });
}

/** A value of a metric at its place down the page: a bar on the metric's own axis, its target marked. */
function metricBlock(lane: MetricLane, item: MetricItem, room: DownRoom, row: number): PlacedBlock {
  const share = linearScale([lane.least, lane.most], [0, 1]);
  const track = fitTrack(
    {
      label: lane.title,
      value: item.label,
      details: [...item.details, ...lane.marks.map(({ text }) => text)],
      state: item.state,
      from: share(lane.base),
      to: item.number === undefined ? undefined : share(item.number),
      limits: lane.marks.map(({ kind, value }) => ({ at: share(value), look: kind })),
    },
    room,
  );
  const hasTrend = item.trend.length > 1;
  const { where } = item;
  return {
    place: where.place,
    height: track.height + (hasTrend ? sparkHeight : 0),
    at: (y) => [
      chartMark({
        key: item.key,
        part: item.number === undefined ? 'gap' : 'bar',
        pieces: [
          ...track.figures(y),
          ...(hasTrend
            ? [sparkIn({ x: room.x, y: y + track.height, width: Math.min(120, room.width), height: sparkHeight }, item)]
            : []),
          ...track.texts(y),
        ],
        place: where.place,
        name: item.name,
        at: inRow(where.at, row),
      }),
    ],
  };
}

/** The values of one figure over time as a small line in a box. */
function sparkIn({ x, y, width, height }: Box, { trend, state }: MetricItem): Piece {
  const least = trend.reduce((low, value) => Math.min(low, value), Infinity);
  const most = trend.reduce((high, value) => Math.max(high, value), -Infinity);
  const at = linearScale([least, most], [y + height - 3, y + 3]);
  const along = linearScale([0, trend.length - 1], [x + 3, x + width - 3]);
  const points = trend.map((value, index) => ({ x: along(index), y: at(value) }));
  const last = points.at(-1);
  const color = stateColor(state);
  return piece([
    { kind: 'path', commands: polyline(points), stroke: color, strokeWidth: 1.5 },
    ...(last ? ([{ kind: 'circle', cx: last.x, cy: last.y, r: 2.5, fill: color }] as const) : []),
  ]);
}
