import type { Context } from '../../../content/context.js';
import type { Box, Point } from '../../../layout/box.js';
import { linearScale } from '../../../layout/linear-scale.js';
import { wrapText, type TextBlock } from '../../../layout/text/wrap-text.js';
import { polyline } from '../../../scene/path.js';
import { inRow } from '../../../scene/reading-order.js';
import { size, space } from '../../../scene/tokens.js';
import { faultBox, flowSegment, stateGlyph } from '../bar.js';
import { placeFigureRows, type FigureCell, type FigureRow } from '../figure-rows.js';
import { labelBlock, partHead, stretchAt, type ChartPart, type DownRoom, type PartSetting } from '../part.js';
import { chartMark, line, piece, text, type ChartMark, type Piece } from '../piece.js';
import type { PlacedBlock, PlacedPart } from '../placed.js';
import { stageBorders } from '../stage-borders.js';
import { flowLine, flowNotes, flowRows, type FlowItem, type FlowRow } from './flow-rows.js';

const widestBar = 64;
const inset = 10;

/** How many people came, stayed and left; `undefined` where nobody was counted. */
export function funnelPart(context: Context): ChartPart | undefined {
  const flow = flowRows(context);
  if (flow.length === 0) return undefined;
  return {
    head: partHead('funnel', context, flowNotes(flow, context)),
    rows: flow.length,
    hasNames: false,
    across: (setting, firstRow, top) => placeFunnel(flow, setting, firstRow, top),
    down: (room, firstRow) =>
      flow.flatMap((row, order) => row.items.map((item) => flowBlock(row, item, room, firstRow + order))),
  };
}

/** The flow of people from `top` down: stacked bars over the columns, their numbers in rows below. */
function placeFunnel(rows: readonly FlowRow[], setting: PartSetting, firstRow: number, top: number): PlacedPart {
  const marks: ChartMark[] = [];
  let y = top;
  rows.forEach((row, order) => {
    if (order > 0) y += setting.measures.rowGap;
    const placed = placeRow(row, setting, firstRow + order, y);
    marks.push(...placed.marks);
    y = placed.bottom;
  });
  return { marks, curves: [], bottom: y };
}

interface FittedFlow {
  readonly item: FlowItem;
  /** The room of its column, and the bar in the middle of it. */
  readonly room: { readonly start: number; readonly size: number };
  readonly x: number;
  readonly width: number;
  readonly label: TextBlock;
  readonly fault: TextBlock;
}

function placeRow(
  row: FlowRow,
  setting: PartSetting,
  index: number,
  top: number,
): { marks: ChartMark[]; bottom: number } {
  const { context, measures } = setting;
  const title = labelBlock(row.title, measures.rail - 40, context, 600);
  const fitted = row.items.map((item) => fitItem(item, setting));
  const headroom = Math.max(20, ...fitted.map(({ label }) => label.height)) + 4;
  const needed = Math.max(0, ...fitted.map(({ fault }) => (fault.height > 0 ? fault.height + 36 : 0)));
  const box: Box = {
    x: measures.x,
    y: top + headroom,
    width: setting.columns.size,
    height: Math.max(measures.funnel, needed),
  };
  const at = linearScale([0, row.most], [box.y + box.height, box.y]);
  const base = box.y + box.height;
  const half = labelBlock(context.frame.words.shortNumber(row.most), 60, context);
  const bars = fitted.map((one) => barMark(one, at, { box, row: index }));
  const texts = bars.flatMap((bar) => bar.texts.filter(({ shapes }) => shapes.length > 0).map((one) => one.box));
  const most = { x: box.x - 8 - half.width, y: Math.max(top + title.height, box.y - half.height / 2) };
  const head = chartMark({
    key: row.key,
    part: 'lane-header',
    pieces: [
      ...stageBorders(setting, box, texts),
      line({ x: box.x, y: base }, { x: box.x + box.width, y: base }, 'base'),
      text(title, { x: measures.margin, y: top }, 'ink'),
      text(half, most, 'muted'),
    ],
    name: row.title,
    at: 'lanes',
  });
  const streams = streamMark(row, fitted, at);
  const rows = figureRows(row, fitted, context);
  const figures = placeFigureRows(rows, setting, [index], Math.max(base, top + title.height) + space.small);
  return { marks: [head, ...streams, ...bars.map(({ mark }) => mark), ...figures.marks], bottom: figures.bottom };
}

function fitItem(item: FlowItem, setting: PartSetting): FittedFlow {
  const { context } = setting;
  const room = stretchAt(setting, item.where);
  const width =
    item.fault === undefined ? Math.max(2, Math.min(widestBar, room.size - 2 * inset)) : Math.min(140, room.size);
  const shown = item.fault === undefined ? item.figures.inflow : '';
  const font = { size: size.cell, weight: 600 } as const;
  return {
    item,
    room,
    x: room.start + (room.size - width) / 2,
    width,
    label: wrapText(shown === '–' ? '' : shown, room.size, font, context.frame.measure),
    fault: labelBlock(item.fault ?? '', width - 12, context, 600, true),
  };
}

function barMark(
  { item, room, x, width, label, fault }: FittedFlow,
  at: (count: number) => number,
  place: { readonly box: Box; readonly row: number },
): { readonly mark: ChartMark; readonly texts: readonly Piece[] } {
  const { box, row } = place;
  const figures: Piece[] = [];
  let sum = 0;
  if (item.fault === undefined) {
    for (const { part, count } of item.parts) {
      const [bottom, top] = [at(sum), at(sum + count)];
      figures.push(flowSegment(part, { x, y: top, width, height: bottom - top }));
      sum += count;
    }
  } else {
    figures.push(faultBox({ x, y: box.y, width, height: box.height }));
    figures.push(stateGlyph('bad', { x: x + width / 2 - 6, y: box.y + 10 }));
  }
  const within = { within: room.size, align: 'center' } as const;
  const top = at(Math.max(sum, item.inflow ?? 0));
  const texts = [
    text(label, { x: room.start, y: top - label.height - 4 }, 'ink', within),
    text(fault, { x: x + 6, y: box.y + 28 }, 'pain', { within: width - 12, align: 'center' }),
  ];
  const mark = chartMark({
    key: item.key,
    part: 'bar',
    pieces: [...figures, ...texts],
    // A bar of nobody can be pointed at, too.
    room: { x, y: at(0) - 24, width, height: 24 },
    place: item.where.place,
    name: item.name,
    at: inRow(item.where.at, row),
  });
  return { mark, texts };
}

// From those who went on to those who came in next: where the two differ, the stream narrows or widens.
function streamMark({ key }: FlowRow, fitted: readonly FittedFlow[], at: (count: number) => number): ChartMark[] {
  const pieces = fitted.slice(1).flatMap((next, order): Piece[] => {
    const before = fitted[order];
    const [out, into] = [before?.item.processed, next.item.inflow];
    if (!before || before.item.fault !== undefined || next.item.fault !== undefined) return [];
    if (out === undefined || into === undefined || before.item.asOf !== next.item.asOf) return [];
    const [left, right] = [before.x + before.width, next.x];
    const corners: Point[] = [{ x: left, y: at(out) }, { x: right, y: at(into) }, { x: right, y: at(0) }, { x: left, y: at(0) }]; // prettier-ignore
    return [piece([{ kind: 'path', commands: polyline(corners, true), fill: 'accent-soft', opacity: 0.7 }])];
  });
  return pieces.length > 0 ? [chartMark({ key: `streams(${key})`, part: 'curve-area', pieces, at: 'decoration' })] : [];
}

function figureRows({ key }: FlowRow, fitted: readonly FittedFlow[], context: Context): FigureRow[] {
  const { words } = context.frame;
  const rowOf = (
    name: string,
    label: string,
    say: (item: FlowItem) => string,
    look: Pick<FigureCell, 'fill' | 'weight'>,
  ): FigureRow => ({
    key: `${key}#${name}`,
    label,
    cells: fitted.flatMap(({ item, room }): FigureCell[] => {
      const text = say(item);
      const { at, place } = item.where;
      return text ? [{ key: `${item.key}#${name}`, ...room, text, ...look, at, place }] : [];
    }),
  });
  const ink = { fill: 'ink', weight: 400 } as const;
  const quiet = { fill: 'muted', weight: 400 } as const;
  const { flow } = words.chart;
  const dates = new Set(fitted.map(({ item }) => item.asOf));
  return [
    rowOf('inflow', flow.inflow, ({ figures }) => figures.inflow, ink),
    rowOf('processed', flow.processed, ({ figures }) => figures.processed, { fill: 'ink', weight: 600 }),
    rowOf('share', words.chart.conversion, ({ figures }) => figures.share, quiet),
    rowOf('processing', flow.processing, ({ figures }) => figures.processing, ink),
    rowOf('exit', flow.exit, ({ figures }) => figures.exit, ink),
    rowOf('exits', words.chart.byReason, ({ exits }) => exits.join('\n'), quiet),
    rowOf('drop', words.chart.dropped, ({ figures }) => figures.drop, { fill: 'pain', weight: 600 }),
    ...(dates.size > 1 ? [rowOf('date', '', ({ asOf }) => asOf, quiet)] : []),
  ].filter(({ cells }) => cells.length > 0);
}

const thick = 12;

/** The counts at a place down the page: a stacked bar as long as those who came in, and its numbers in words. */
function flowBlock(row: FlowRow, item: FlowItem, { context, x, width }: DownRoom, index: number): PlacedBlock {
  const { words } = context.frame;
  const { flow, dropped } = words.chart;
  const head = wrapText(
    `${row.title} · ${flow.inflow} ${item.figures.inflow}`,
    width,
    { size: size.cell, weight: 600 },
    context.frame.measure,
  );
  const fault = labelBlock(item.fault ?? '', width - 20, context, 600);
  const said = (['processed', 'processing', 'exit'] as const).map((part) => flowLine(part, item.figures, context));
  const lines = labelBlock([...said, ...item.exits].join('\n'), width, context);
  const drop = labelBlock(
    item.figures.drop ? dropped + words.labelSeparator + item.figures.drop : '',
    width,
    context,
    600,
  );
  const barTop = head.height + space.hair;
  const barHeight = item.fault === undefined ? thick : fault.height;
  const linesTop = barTop + barHeight + space.hair;
  return {
    place: item.where.place,
    height: linesTop + lines.height + drop.height,
    at: (y) => {
      const pieces = [
        ...(item.fault === undefined
          ? segments(row, item, { x, y: y + barTop, width })
          : [stateGlyph('bad', { x, y: y + barTop + (fault.lineHeight - 12) / 2 })]),
        text(head, { x, y }, 'ink'),
        text(fault, { x: x + 20, y: y + barTop }, 'pain'),
        text(lines, { x, y: y + linesTop }, 'muted'),
        text(drop, { x, y: y + linesTop + lines.height }, 'pain'),
      ];
      const { place, at } = item.where;
      return [chartMark({ key: item.key, part: 'bar', pieces, place, name: item.name, at: inRow(at, index) })];
    },
  };
}

function segments(
  { most }: FlowRow,
  { parts }: FlowItem,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Piece[] {
  let x = at.x;
  return parts.map(({ part, count }) => {
    const width = (count / most) * at.width;
    const box = { x, y: at.y, width, height: thick };
    x += width;
    return flowSegment(part, box);
  });
}
