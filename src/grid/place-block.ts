import { fitCard, type CardContent } from '../scene/card.js';
import { space } from '../scene/tokens.js';
import type { Measures, Setting } from './measures.js';
import { placeCurveDown, type CurveStrip } from '../curve/place-down.js';
import { cardLanes, placeStack } from './place-stack.js';
import type { PlacedCard, PlacedGrid, PlacedLane } from './placed.js';
import { laneTitle } from '../content/lane-title.js';
import type { CardsRow, Row } from '../content/rows.js';
import type { Context } from '../content/context.js';
import { fitLinesDown, placeLinesDown, serviceDown } from './role-lines-down.js';
import { stageHeader } from './stage-headers.js';

/** A lane as a column of the grid. */
interface BlockColumn {
  readonly x: number;
  readonly width: number;
  readonly row: CardsRow;
  /** The index of its row, and its turn in reading among all rows. */
  readonly index: number;
  readonly turn: number;
  /** Its cards by step. */
  readonly contents: ReadonlyMap<number, readonly CardContent[]>;
}

const leastLane = 150;
const widestLane = 280;
const stripWidth = 96;

/** The grid with time down the page: stages are bands, steps are rows, lanes are columns; a stack where they find no room. */
export function placeBlock(rows: readonly Row[], setting: Setting, top: number): PlacedGrid {
  const { context, measures } = setting;
  const strips = stripsOf(rows, measures);
  const stripsEnd = measures.margin + stripsOf(setting.roomFor, measures).length * (stripWidth + space.medium);
  const columns = columnsOf(rows, setting, stripsEnd);
  if (!columns) return placeStack(rows, setting, top);
  const right = columns.reduce((most, { x, width }) => Math.max(most, x + width), stripsEnd + 1);
  const lines = fitLinesDown(columns, setting, stripsEnd);
  const heads = columnHeads(columns, context, top + lines.height);
  const gridTop = top + lines.height + heads.height;
  const stages: PlacedGrid['stages'][number][] = [];
  const cards: PlacedCard[][] = [];
  const spans: { y: number; height: number }[] = [];
  let y = gridTop;
  for (const stage of context.journey.stages) {
    const header = stageHeader(stage, right - stripsEnd, context);
    if (header.height > 0)
      stages.push({ header, box: { x: stripsEnd, y, width: right - stripsEnd, height: header.height } });
    y += header.height + (header.height > 0 ? space.medium : 0);
    for (const step of stage.steps) {
      const placed = placeStep(step.index, columns, setting, y);
      cards.push(placed.cards);
      spans.push({ y, height: placed.height });
      y += placed.height + measures.rowGap;
    }
  }
  const extent = { y: gridTop, height: Math.max(1, y - gridTop) };
  const curves = strips.map((strip) => placeCurveDown(strip, context, spans, extent));
  return {
    along: 'y',
    right,
    bottom: y,
    stages,
    lanes: heads.lanes,
    cards: cards.flat(),
    curves,
    joints: [],
    links: [],
    ticks: [],
    service: setting.service && serviceDown(setting.service, placeLinesDown(lines.fitted, stages, { top, bottom: y })),
  };
}

function stripsOf(rows: readonly Row[], measures: Measures): CurveStrip[] {
  const curves = rows.flatMap((row, index) => (row.kind === 'curve' ? [{ row, index }] : [])).slice(0, 2);
  return curves.map(({ row, index }, order) => ({
    row,
    index,
    x: measures.margin + order * (stripWidth + space.medium),
    width: stripWidth,
  }));
}

function columnsOf(
  rows: readonly Row[],
  { context, measures, roomFor }: Setting,
  start: number,
): BlockColumn[] | undefined {
  const lanes = cardLanes(rows, context);
  const room = context.frame.width - measures.margin - start;
  const widthOf = (count: number): number => (room - (count - 1) * measures.gutter) / Math.max(1, count);
  // Whether columns fit is decided by all lanes, shown or not, so that hiding some does not turn the page over.
  const fits = widthOf(roomFor === rows ? lanes.length : cardLanes(roomFor, context).length) >= leastLane;
  if (lanes.length === 0 || !fits) return undefined;
  const width = Math.max(leastLane, Math.min(widestLane, widthOf(lanes.length)));
  return lanes.map((lane, order) => {
    const contents = new Map<number, CardContent[]>();
    for (const { first, cards } of lane.row.entries) contents.set(first, [...(contents.get(first) ?? []), ...cards]);
    return { ...lane, contents, x: start + order * (width + measures.gutter), width };
  });
}

function columnHeads(
  columns: readonly BlockColumn[],
  context: Context,
  top: number,
): { lanes: PlacedLane[]; height: number } {
  const lanes = columns.map(({ x, width, row }): PlacedLane => {
    const room = width - 2 * space.medium;
    const title = laneTitle(row, room, context);
    return {
      key: row.key,
      lane: row.key,
      title,
      box: { x: x + space.medium, y: top, width: room, height: title.height },
    };
  });
  return { lanes, height: Math.max(0, ...lanes.map(({ title }) => title.height)) + space.small };
}

function placeStep(
  step: number,
  columns: readonly BlockColumn[],
  { context, options, measures }: Setting,
  top: number,
): { cards: PlacedCard[]; height: number } {
  let bottom = top;
  const cards = columns.flatMap(({ x, width, contents, turn }) => {
    let y = top;
    return (contents.get(step) ?? []).map((content): PlacedCard => {
      const card = fitCard(content, width, context.frame, options.maxLines);
      const placed = { card, at: { x, y }, height: card.height, first: step, row: turn };
      bottom = Math.max(bottom, y + card.height);
      y += card.height + measures.cardGap;
      return placed;
    });
  });
  return { cards, height: Math.max(24, bottom - top) };
}
