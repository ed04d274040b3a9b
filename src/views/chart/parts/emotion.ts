import { joined, type Context } from '../../../content/context.js';
import type { CurveRow } from '../../../content/rows.js';
import { endLabels, momentBand, withNames, type CurveRoom } from '../../../curve/bands.js';
import { placeCurve } from '../../../curve/place.js';
import type { PlacedCurve, Station } from '../../../curve/placed-curve.js';
import { pointOf } from '../../../curve/scale.js';
import { across } from '../../../curve/straight.js';
import type { Box } from '../../../layout/box.js';
import { spreadLabels } from '../../../layout/spread-labels.js';
import type { TextBlock } from '../../../layout/text/wrap-text.js';
import { space } from '../../../scene/tokens.js';
import { axisWords, type AxisWord } from '../axis-words.js';
import { tickValues } from '../axis.js';
import { placeFigureRows } from '../figure-rows.js';
import { mixesBases } from '../measured.js';
import type { ChartOptions } from '../options.js';
import { labelBlock, partHead, type ChartPart, type PartSetting } from '../part.js';
import { chartMark, line, text, type ChartMark, type Piece } from '../piece.js';
import type { PlacedPart } from '../placed.js';
import { stageBorders } from '../stage-borders.js';
import { curvePanels, panelNotes, scaleWarnings, type CurvePanel } from './curve-panels.js';
import { scoreBlocks } from './emotion-down.js';
import { cellsOf, scoreRows, shortName } from './score-rows.js';

/** The plots of a journey's curves; `undefined` where there are no scores. */
export function emotionPart(context: Context, options: ChartOptions): ChartPart | undefined {
  const panels = curvePanels(context, options);
  if (panels.length === 0) return undefined;
  return {
    head: partHead('emotion', context, panelNotes(panels, context), scaleWarnings(panels, context)),
    rows: panels.length,
    hasNames: panels.some(({ row }) => row.series.length > 1),
    lead: panels[0]?.row,
    across: (setting, firstRow, top) => placeEmotion(panels, setting, firstRow, top),
    down: (room) => scoreBlocks(panels, room),
  };
}

/** The plots of curves from `top` down, each with its axis and its figures below. */
function placeEmotion(panels: readonly CurvePanel[], setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const marks: ChartMark[] = [];
  const curves: PlacedCurve[] = [];
  let y = top;
  panels.forEach((panel, order) => {
    if (order > 0) y += setting.measures.rowGap;
    const placed = placePanel(panel, setting, { row: firstRow + order, titled: panel.kind !== 'main' }, y);
    marks.push(...placed.marks);
    curves.push(...placed.curves);
    y = placed.bottom;
  });
  return { marks, curves, bottom: y };
}

function placePanel(
  { row, kind, told }: CurvePanel,
  setting: PartSetting,
  { row: index, titled }: { readonly row: number; readonly titled: boolean },
  top: number,
): PlacedPart {
  const { context, measures, columns, right, labels } = setting;
  const title = labelBlock(titled ? row.title : '', Math.max(measures.rail, right - measures.margin), context, 600);
  const room: CurveRoom = {
    index,
    columns,
    grid: { x: measures.x, y: top + title.height + (titled ? space.hair : 0) },
    rail: { x: measures.margin, width: measures.rail },
    plot: kind === 'main' ? measures.plot : row.felt ? measures.voicePlot : measures.smallPlot,
    labels: { x: right + 14, width: labels > 0 ? labels - 14 : 0 },
  };
  const above = momentBand(row, context, room);
  const plot: Box = {
    x: measures.x,
    y: room.grid.y + above.height + (above.height > 0 ? space.hair : 0),
    width: columns.size,
    height: room.plot,
  };
  const curve = curveIn(row, plot, room, context);
  const pointAt = pointOf(row.scale, curve.projection);
  const valueAt = (value: number): number => pointAt(value, plot.x).y;
  const axis = axisMark(row, setting, { plot, valueAt });
  const head = chartMark({
    key: `panel(${row.key})`,
    part: 'lane-header',
    pieces: [text(title, { x: measures.margin, y: top }, 'ink')],
    name: row.title,
    at: 'scales',
  });
  const rows = scoreRows(row, context, told).map((one) => ({
    ...one,
    cells: cellsOf(one, columns.steps, measures.x, context),
  }));
  const bottom = Math.max(
    plot.y + plot.height,
    ...curve.labels.map(({ at, block }) => at.y + block.height),
    ...axis.values.map(({ box }) => box.y + box.height),
  );
  const figures = placeFigureRows(rows, setting, [index, Infinity], bottom + space.small);
  return { marks: [...(titled ? [head] : []), axis.mark, ...figures.marks], curves: [curve], bottom: figures.bottom };
}

function curveIn(row: CurveRow, plot: Box, room: CurveRoom, context: Context): PlacedCurve {
  const { columns, index } = room;
  const stations = columns.steps.map(({ start, size }, step): Station => {
    const from = plot.x + start;
    return { index: step, along: plot.x + (columns.centres[step] ?? 0), from, to: from + size };
  });
  const look = { tellsBasis: mixesBases(row) };
  const placed = placeCurve({ row, index, stations, projection: across(plot), look }, context);
  const labels = endLabels(placed, room.labels, context, ({ series }) => shortName(row, series, context));
  return { ...placed, moments: withNames(placed.moments, momentBand(row, context, room)), labels };
}

/** The axis of a plot: its lines, the borders of the stages, and the values with their words in the rail. */
function axisMark(
  row: CurveRow,
  setting: PartSetting,
  { plot, valueAt }: { readonly plot: Box; readonly valueAt: (value: number) => number },
): { readonly mark: ChartMark; readonly values: readonly Piece[] } {
  const { context, measures } = setting;
  const words = axisWords(row, context);
  const { min, max } = row.scale;
  // Short scales of whole points show each of them: a reader counts along.
  const count = Number.isInteger(min) && Number.isInteger(max) && max - min <= 8 ? max - min + 1 : 5;
  const always = words.map(({ value }) => value);
  const all = tickValues(min, max, always, count);
  const ticks = all.map(
    (value): AxisWord =>
      words.find((word) => word.value === value) ?? { value, text: context.frame.words.number(value) },
  );
  const lines = ticks.map(({ value }) => {
    const y = valueAt(value);
    const look = row.felt && value === row.scale.neutral ? 'neutral' : 'hairline';
    return line({ x: plot.x, y }, { x: plot.x + plot.width, y }, look);
  });
  const values = tickTexts(ticks, setting, valueAt).map(({ block, at }) =>
    text(block, { x: measures.margin + measures.rail - block.width, y: at }, 'muted'),
  );
  const spoken = words.map(({ text }) => text).join(' – ');
  const mark = chartMark({
    key: `axis(${row.key})`,
    part: 'axis',
    pieces: [...stageBorders(setting, plot), ...lines, ...values],
    name: joined(context.frame.words.labelSeparator, row.title, spoken),
    at: 'scales',
  });
  return { mark, values };
}

function tickTexts(
  ticks: readonly AxisWord[],
  { context, measures }: PartSetting,
  valueAt: (value: number) => number,
): { readonly block: TextBlock; readonly at: number }[] {
  const set = (shown: readonly AxisWord[]) =>
    shown.map(({ text, value }) => ({ block: labelBlock(text, measures.rail - 4, context), y: valueAt(value) }));
  const apart = (blocks: ReturnType<typeof set>): boolean => {
    const sorted = [...blocks].sort((a, b) => a.y - b.y);
    return sorted.every((one, order) => {
      const next = sorted[order + 1];
      return !next || one.y + one.block.height / 2 <= next.y - next.block.height / 2;
    });
  };
  const [all, few] = [set(ticks), set(ticks.filter(({ isNamed }) => isNamed))];
  const blocks = apart(all) ? all : few;
  const middles = spreadLabels(
    blocks.map(({ block, y }) => ({ at: y, size: block.height })),
    -Infinity,
    Infinity,
    2,
  );
  return blocks.map(({ block }, order) => ({ block, at: (middles[order] ?? 0) - block.height / 2 }));
}
