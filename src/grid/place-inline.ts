import type { Box, Point } from '../layout/box.js';
import { space } from '../scene/tokens.js';
import { columnCount, sequenceColumns, type Columns } from '../content/columns.js';
import type { Setting } from './measures.js';
import { placeCards } from './place-cards.js';
import { placeCurveAcross } from '../curve/place-across.js';
import { placeJoints, placeLinks } from './place-links.js';
import type { PlacedCard, PlacedGrid, PlacedLane } from './placed.js';
import type { PlacedRoleLine } from './placed-service.js';
import { fitCorridor, placeService } from './place-service.js';
import type { RowExtent } from './service-room.js';
import { placeRoleLines } from './role-lines.js';
import { laneTitle } from '../content/lane-title.js';
import type { CurveRow, Row } from '../content/rows.js';
import { alignedAlike } from '../scene/stage-header.js';
import { stageHeader } from './stage-headers.js';
import { placeTicks, timeColumns, type TimeAxis } from './time-axis.js';

/** Where the grid begins, and the room for names at the ends of lines. */
interface Grid {
  readonly x: number;
  readonly columns: Columns;
  readonly labels: number;
  /** Height of the room above the spine of a blueprint in which its links run. */
  readonly corridor: number;
}

/** The grid with time along the line of reading: steps across, rows down. */
export function placeInline(rows: readonly Row[], setting: Setting, top: number): PlacedGrid {
  const { context, measures, linked, service } = setting;
  const labels = hasEndLabels(setting.roomFor) ? measures.endLabels : 0;
  const x = measures.margin + measures.rail + space.gutter;
  const room = context.frame.width - x - measures.margin - labels;
  const { columns, axis } = columnsFor(setting, room);
  const stages = placeStages(setting, columns, { x, y: top });
  const axisTop = top + stages.height + (stages.height > 0 ? space.medium : 0);
  const ticks = axis ? placeTicks(axis, context, { x, y: axisTop }) : { ticks: [], height: 0 };
  const rowsTop = axisTop + (axis ? ticks.height + space.small : 0);
  const corridor = service && fitCorridor(service, context, columns, { x, gutter: measures.gutter });
  const placed = placeRows(rows, setting, { x, columns, labels, corridor: corridor?.height ?? 0 }, rowsTop);
  const { lanes, cards, curves, lines, extents, bottom } = placed;
  const ends = serviceEnds(setting, x + columns.size);
  return {
    along: 'x',
    right: x + columns.size + labels,
    bottom,
    stages: stages.placed,
    lanes,
    cards,
    curves,
    joints: axis ? [] : placeJoints(rows, cards, 'x'),
    links: axis || !linked ? [] : placeLinks(context, cards, service?.spine),
    ticks: ticks.ticks,
    service:
      service &&
      corridor &&
      placeService(service, { columns, grid: { x, y: rowsTop }, ...ends, cards, extents, lines, corridor }, measures),
  };
}

/** Where the lines and grounds of a blueprint begin and end: a little beyond the names and cards that stand on them. */
function serviceEnds({ measures }: Setting, end: number): { readonly left: number; readonly right: number } {
  return { left: measures.margin - space.medium, right: end + space.medium };
}

/** Whether several lines in one plot need names at their ends. */
function hasEndLabels(rows: readonly Row[]): boolean {
  return rows.some((row) => row.kind === 'curve' && row.series.length > 1);
}

interface PlacedRows {
  readonly lanes: readonly PlacedLane[];
  readonly cards: readonly PlacedCard[];
  readonly curves: PlacedGrid['curves'];
  readonly lines: readonly PlacedRoleLine[];
  readonly extents: readonly RowExtent[];
  readonly bottom: number;
}

function placeRows(rows: readonly Row[], setting: Setting, grid: Grid, top: number): PlacedRows {
  const { measures, service } = setting;
  const lanes: PlacedLane[] = [];
  const cards: PlacedCard[][] = [];
  const curves: PlacedGrid['curves'][number][] = [];
  const lines: PlacedRoleLine[] = [];
  const extents: RowExtent[] = [];
  const lineEnd = grid.x + grid.columns.size;
  let y = top;
  rows.forEach((row, index) => {
    const planned = service?.rows[index];
    // What a lane says in words below its curve has no title of its own, and no hairline above it.
    const isTied = planned?.tied === true || (index > 0 && row.title === '');
    const hairline = index > 0 && !isTied && lines.at(-1)?.after !== index - 1;
    const lineY = hairline ? y - measures.rowGap / 2 : undefined;
    if (service?.spine === index) y += grid.corridor;
    let height: number;
    if (row.kind === 'curve') {
      const placed = placeCurveRow(row, index, setting, grid, y);
      curves.push(placed.curve);
      height = placed.height;
    } else {
      const room = { columns: grid.columns, grid: { x: grid.x, y }, row: index, stretched: planned?.stretched };
      const placed = placeCards(row, setting, room);
      cards.push(placed.cards);
      height = placed.height;
    }
    const lane = placeLane(row, setting, y, lineY === undefined ? undefined : { y: lineY, end: lineEnd });
    lanes.push(lane);
    const bottom = Math.max(y + height, lane.box.y + lane.box.height);
    extents.push({ top: y, bottom });
    const below = service?.lines.filter(({ after }) => after === index) ?? [];
    const placedLines = placeRoleLines(below, setting, { ...serviceEnds(setting, lineEnd), y: bottom });
    lines.push(...placedLines.lines);
    y = placedLines.bottom + measures.rowGap;
  });
  const bottom = Math.max(y - measures.rowGap, ...lines.slice(-1).map(({ line }) => line[0].y + space.hair));
  return { lanes, cards: cards.flat(), curves, lines, extents, bottom: rows.length > 0 ? bottom : y };
}

function placeCurveRow(
  row: CurveRow,
  index: number,
  { context, measures }: Setting,
  grid: Grid,
  y: number,
): ReturnType<typeof placeCurveAcross> {
  return placeCurveAcross(row, context, {
    index,
    columns: grid.columns,
    grid: { x: grid.x, y },
    rail: { x: measures.margin, width: measures.rail },
    plot: measures.plot,
    labels: { x: grid.x + grid.columns.size + space.small, width: grid.labels - space.small },
  });
}

/** A hairline above a row. */
interface Hairline {
  readonly y: number;
  readonly end: number;
}

/** The name of a row in the rail, level with the first line of its cards, and a hairline above it. */
function placeLane(row: Row, { context, measures }: Setting, y: number, hairline?: Hairline): PlacedLane {
  const title = laneTitle(row, measures.rail, context);
  const inSteps = row.kind === 'cards' && (row.even || row.entries[0]?.cards[0]?.tone === 'step');
  const drop = row.kind === 'curve' ? 0 : inSteps ? 10 : 5;
  const line =
    hairline &&
    ([
      { x: measures.margin, y: hairline.y },
      { x: hairline.end, y: hairline.y },
    ] as const);
  return {
    key: row.key,
    lane: row.key,
    title,
    box: { x: measures.margin, y: y + drop, width: measures.rail, height: title.height },
    line,
  };
}

function columnsFor(
  { context, options, measures }: Setting,
  room: number,
): { columns: Columns; axis?: TimeAxis | undefined } {
  const axis = timeColumns(context, options, measures, room);
  if (axis) return { columns: axis.columns, axis };
  const count = Math.max(1, columnCount(context));
  const even = (room - (count - 1) * measures.gutter) / count;
  const comfortable = even >= measures.snugColumn ? measures.snugColumn : measures.column;
  const least = options.fit === 'width' ? measures.leastColumn : comfortable;
  const width = Math.min(measures.widestColumn, Math.max(least, even));
  return { columns: sequenceColumns(context, { width, gutter: measures.gutter }) };
}

function placeStages(
  { context, measures }: Setting,
  columns: Columns,
  at: Point,
): { placed: PlacedGrid['stages']; height: number } {
  const reach = measures.gutter / 4;
  const bands = context.journey.stages.map((stage, index) => {
    const { start, size: length } = columns.stages[index] ?? { start: 0, size: 0 };
    const width = Math.max(1, length + 2 * reach);
    const box: Box = { x: at.x + start - reach, y: at.y, width, height: 0 };
    return { header: stageHeader(stage, width, context), box };
  });
  // A list of steps that nobody grouped has one stage without a name, and no band.
  if (bands.every(({ header }) => header.name === '')) return { placed: [], height: 0 };
  const height = bands.reduce((most, { header }) => Math.max(most, header.height), 0);
  return { placed: alignedAlike(bands).map(({ header, box }) => ({ header, box: { ...box, height } })), height };
}
