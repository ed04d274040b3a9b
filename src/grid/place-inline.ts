import type { Box, Point } from '../layout/box.js';
import { space } from '../scene/tokens.js';
import { columnCount, sequenceColumns, type Columns } from './columns.js';
import type { Setting } from './measures.js';
import { placeCards } from './piles.js';
import { placeCurve } from './place-curve.js';
import { placeJoints, placeLinks } from './place-links.js';
import type { PlacedCard, PlacedGrid, PlacedLane } from './placed.js';
import { laneTitle } from './lane-title.js';
import type { CurveRow, Row } from '../telling/rows.js';
import { stageHeader } from './stage-headers.js';
import { placeTicks, timeColumns, type TimeAxis } from './time-axis.js';

/** Where the grid begins, and the room for names at the ends of lines. */
interface Grid {
  readonly x: number;
  readonly columns: Columns;
  readonly labels: number;
}

/** The grid with time along the line of reading: steps across, rows down. */
export function placeInline(rows: readonly Row[], setting: Setting, top: number): PlacedGrid {
  const { telling, measures, linked } = setting;
  const labels = rows.some((row) => row.kind === 'curve' && row.series.length > 1) ? measures.endLabels : 0;
  const x = measures.margin + measures.rail + space.gutter;
  const room = telling.frame.width - x - measures.margin - labels;
  const { columns, axis } = columnsFor(setting, room);
  const stages = placeStages(setting, columns, { x, y: top });
  const axisTop = top + stages.height + (stages.height > 0 ? space.medium : 0);
  const ticks = axis ? placeTicks(axis, telling, { x, y: axisTop }) : { ticks: [], height: 0 };
  const rowsTop = axisTop + (axis ? ticks.height + space.small : 0);
  const { lanes, cards, curves, bottom } = placeRows(rows, setting, { x, columns, labels }, rowsTop);
  return {
    along: 'x',
    right: x + columns.size + labels,
    bottom,
    stages: stages.placed,
    lanes,
    cards,
    curves,
    joints: axis ? [] : placeJoints(rows, cards, 'x'),
    links: axis || !linked ? [] : placeLinks(telling, cards),
    ticks: ticks.ticks,
  };
}

interface PlacedRows {
  readonly lanes: readonly PlacedLane[];
  readonly cards: readonly PlacedCard[];
  readonly curves: PlacedGrid['curves'];
  readonly bottom: number;
}

function placeRows(rows: readonly Row[], setting: Setting, grid: Grid, top: number): PlacedRows {
  const { measures } = setting;
  const lanes: PlacedLane[] = [];
  const cards: PlacedCard[][] = [];
  const curves: PlacedGrid['curves'][number][] = [];
  let y = top;
  rows.forEach((row, index) => {
    let height: number;
    if (row.kind === 'curve') {
      const placed = placeCurveRow(row, index, setting, grid, y);
      curves.push(placed.curve);
      height = placed.height;
    } else {
      const placed = placeCards(row, setting, { columns: grid.columns, grid: { x: grid.x, y }, row: index });
      cards.push(placed.cards);
      height = placed.height;
    }
    const lane = placeLane(row, setting, y, index === 0 ? undefined : grid.x + grid.columns.size);
    lanes.push(lane);
    y += Math.max(height, lane.box.y + lane.box.height - y) + measures.rowGap;
  });
  return { lanes, cards: cards.flat(), curves, bottom: rows.length > 0 ? y - measures.rowGap : y };
}

function placeCurveRow(
  row: CurveRow,
  index: number,
  { telling, measures }: Setting,
  grid: Grid,
  y: number,
): ReturnType<typeof placeCurve> {
  return placeCurve(row, telling, {
    index,
    columns: grid.columns,
    grid: { x: grid.x, y },
    rail: { x: measures.margin, width: measures.rail },
    plot: measures.plot,
    labels: { x: grid.x + grid.columns.size + space.small, width: grid.labels - space.small },
  });
}

/** The name of a row in the rail, level with the first line of its cards, and a hairline above all rows but the first. */
function placeLane(row: Row, { telling, measures }: Setting, y: number, lineEnd: number | undefined): PlacedLane {
  const title = laneTitle(row, measures.rail, telling);
  const drop = row.kind === 'curve' ? 0 : row.even ? 10 : 5;
  const lineY = y - measures.rowGap / 2;
  const line =
    lineEnd === undefined
      ? undefined
      : ([
          { x: measures.margin, y: lineY },
          { x: lineEnd, y: lineY },
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
  { telling, options, measures }: Setting,
  room: number,
): { columns: Columns; axis?: TimeAxis | undefined } {
  const axis = timeColumns(telling, options, measures, room);
  if (axis) return { columns: axis.columns, axis };
  const count = Math.max(1, columnCount(telling));
  const even = (room - (count - 1) * measures.gutter) / count;
  const comfortable = even >= measures.snugColumn ? measures.snugColumn : measures.column;
  const least = options.fit === 'width' ? measures.leastColumn : comfortable;
  const width = Math.min(measures.widestColumn, Math.max(least, even));
  return { columns: sequenceColumns(telling, { width, gutter: measures.gutter }) };
}

function placeStages(
  { telling, measures }: Setting,
  columns: Columns,
  at: Point,
): { placed: PlacedGrid['stages']; height: number } {
  const reach = measures.gutter / 4;
  const bands = telling.journey.stages.map((stage, index) => {
    const { start, size: length } = columns.stages[index] ?? { start: 0, size: 0 };
    const width = Math.max(1, length + 2 * reach);
    const box: Box = { x: at.x + start - reach, y: at.y, width, height: 0 };
    return { header: stageHeader(stage, width, telling), box };
  });
  // A list of steps that nobody grouped has one stage without a name, and no band.
  if (bands.every(({ header }) => header.name === '')) return { placed: [], height: 0 };
  const height = bands.reduce((most, { header }) => Math.max(most, header.height), 0);
  return { placed: bands.map(({ header, box }) => ({ header, box: { ...box, height } })), height };
}
