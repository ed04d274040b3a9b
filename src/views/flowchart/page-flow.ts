import type { Box, Point } from '../../layout/box.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { alignedAlike, fitStageHeader, type FittedStageHeader } from '../../scene/stage-header.js';
import { size, space } from '../../scene/tokens.js';
import { bridgeLines } from './bridge-lines.js';
import { withLaneRoom } from './lane-room.js';
import type { FlowLanes } from './lanes.js';
import type { FlowSetting } from './measures.js';
import { bodyOf, type PlacedFlow, type PlacedLine, type PlacedNode } from './placed-flow.js';
import { stageRoom } from './stage-room.js';

/** A flow on its page, counted from the reading side. */
export interface PagedFlow {
  readonly down: boolean;
  readonly right: number;
  readonly bottom: number;
  readonly stages: readonly { readonly header: FittedStageHeader; readonly box: Box }[];
  readonly lanes: readonly PagedLane[];
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PagedLine[];
  /** What lies between the gutters in which lines bend: from and to, along the line of time, in order. */
  readonly blocked: readonly (readonly [number, number])[];
}

/** A lane with its band and its name. */
export interface PagedLane {
  readonly key: string;
  readonly title: TextBlock;
  readonly at: Point;
  readonly band: Box;
  readonly index: number;
}

/** A line with the parts of it that are seen. */
export interface PagedLine extends PlacedLine {
  readonly parts: readonly (readonly Point[])[];
}

const headerGap = space.gutter;

/** Puts a flow on its page, with the headers of stages and lanes around it. */
export function pageFlow(flow: PlacedFlow, lanes: FlowLanes, setting: FlowSetting, top: number): PagedFlow {
  return setting.down ? pageDown(flow, lanes, setting, top) : pageInline(flow, lanes, setting, top);
}

function pageInline(given: PlacedFlow, lanes: FlowLanes, setting: FlowSetting, top: number): PagedFlow {
  const { measures } = setting;
  const titles = railTitles(lanes, setting);
  const flow = withLaneRoom(
    given,
    titles.map((title) => title.height + space.small - measures.laneGap),
  );
  const hasLanes = flow.lanes.length > 0;
  const x = measures.margin + railWidth(titles);
  const reach = measures.columnGap / 4;
  // What leads to the next stage stands under the header of the one that it leaves.
  const starts = [...flow.stages]
    .sort((a, b) => a[1].start - b[1].start)
    .map(([stage, { start }]) => [stage, start] as const);
  const bands = headersOf(setting, (stage) => {
    const place = starts.findIndex(([known]) => known === stage);
    if (place < 0) return undefined;
    const start = Math.max(0, (starts[place]?.[1] ?? 0) - reach);
    const next = starts[place + 1]?.[1];
    const end = next === undefined ? flow.size.along : next - reach - space.small;
    return { x: x + (place === 0 ? 0 : start), width: end - (place === 0 ? 0 : start) };
  });
  const height = bands.reduce((most, { header }) => Math.max(most, header.height), 0);
  const y = top + (height > 0 ? height + headerGap : 0) + (hasLanes ? measures.laneGap / 2 : 0);
  const move = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  const right = x + flow.size.along + (hasLanes ? space.medium : 0);
  const placed = flow.lanes.map(({ start, size: length }, index): PagedLane => {
    const band = {
      x: measures.margin,
      y: y + start - measures.laneGap / 2,
      width: right - measures.margin,
      height: length + measures.laneGap,
    };
    const title = titles[index] ?? laneTitle('', 1, setting);
    const at = { x: band.x + space.medium, y: band.y + (band.height - title.height) / 2 };
    return { key: lanes.lanes[index]?.key ?? '', title, at, band, index };
  });
  const bottom = Math.max(y + flow.size.across, ...placed.slice(-1).map(({ band }) => band.y + band.height));
  const stages = bands.map(({ header, box }) => ({ header, box: { ...box, y: top, height } }));
  return finished(flow, move, [], { down: false, right, bottom, stages, lanes: placed });
}

function pageDown(flow: PlacedFlow, lanes: FlowLanes, setting: FlowSetting, top: number): PagedFlow {
  const { measures, context } = setting;
  const { margin, laneGap } = measures;
  const room = Math.max(1, context.frame.width - 2 * margin);
  const hasLanes = flow.lanes.length > 0;
  const width = Math.max(room, flow.size.across + (hasLanes ? laneGap : 0));
  const x = margin + (hasLanes ? laneGap / 2 : Math.max(0, Math.floor((room - flow.size.across) / 2)));
  const bands = headersOf(setting, (stage) => (flow.stages.has(stage) ? { x: margin, width } : undefined));
  const heights = new Map(bands.map(({ header }) => [header.index, header.height > 0 ? header.height + headerGap : 0]));
  const opened = stageRoom(flow, (stage) => heights.get(stage) ?? 0);
  const titles = flow.lanes.map(({ size: length }, index) =>
    laneTitle(lanes.lanes[index]?.title ?? '', length + laneGap - space.medium, setting),
  );
  const head = titles.reduce((most, { height }) => Math.max(most, height), 0);
  const y = top + (hasLanes ? head + 2 * space.medium : 0);
  const move = (point: Point): Point => ({ x: point.x + x, y: opened.shift(point.y) + y });
  const bottom = y + flow.size.along + opened.added;
  const placed = flow.lanes.map(({ start, size: length }, index): PagedLane => {
    const title = titles[index] ?? laneTitle('', 1, setting);
    const band = { x: x + start - laneGap / 2, y: top, width: length + laneGap, height: bottom - top + space.medium };
    const at = { x: band.x + (band.width - title.width) / 2, y: top + space.medium };
    return { key: lanes.lanes[index]?.key ?? '', title, at, band, index };
  });
  const stages = bands.map(({ header, box }) => {
    const place =
      y + (opened.tops.get(header.index) ?? 0) + (header.index === bands[0]?.header.index ? 0 : headerGap / 2 - 2);
    return { header, box: { ...box, y: place, height: header.height } };
  });
  const rest = {
    down: true,
    right: margin + width,
    bottom: bottom + (hasLanes ? space.medium : 0),
    stages,
    lanes: placed,
  };
  return finished(
    flow,
    move,
    stages.map(({ box }) => box),
    rest,
  );
}

function railTitles({ lanes }: FlowLanes, setting: FlowSetting): TextBlock[] {
  return lanes.map(({ title }) => laneTitle(title, setting.measures.rail - space.medium, setting));
}

function railWidth(titles: readonly TextBlock[]): number {
  if (titles.length === 0) return 0;
  return titles.reduce((most, { width }) => Math.max(most, width), 0) + 2 * space.medium;
}

/** How much of the width of a page the names of lanes take from a flow that runs along the line of reading. */
export function laneRoom(lanes: FlowLanes, setting: FlowSetting): number {
  return setting.down || lanes.lanes.length === 0 ? 0 : railWidth(railTitles(lanes, setting)) + space.medium;
}

function headersOf(
  { context }: FlowSetting,
  place: (stage: number) => { readonly x: number; readonly width: number } | undefined,
): { header: FittedStageHeader; box: Box }[] {
  const { journey, say, frame } = context;
  const bands = journey.stages.flatMap(({ id, index, title, goal }) => {
    const stretch = place(index);
    if (!stretch) return [];
    const header = fitStageHeader({ id, index, title: say(title), goal: say(goal) }, stretch.width, frame);
    return [{ header, box: { ...stretch, y: 0, height: 0 } }];
  });
  // Steps that nobody grouped stand in one stage without a name, and without a header.
  return bands.every(({ header }) => header.name === '') ? [] : alignedAlike(bands);
}

function laneTitle(text: string, width: number, { context: { frame } }: FlowSetting): TextBlock {
  return wrapText(text, Math.max(1, width), { size: size.label, weight: 600 }, frame.measure);
}

function finished(
  flow: PlacedFlow,
  move: (point: Point) => Point,
  hidden: readonly Box[],
  rest: Omit<PagedFlow, 'nodes' | 'lines' | 'blocked'>,
): PagedFlow {
  const lines = flow.lines.map(({ line, points, label }): PlacedLine => {
    const placed = label && { fitted: label.fitted, at: move(label.at) };
    return { line, points: points.map(move), label: placed };
  });
  const nodes = flow.nodes.map((node) => ({ ...node, at: move(node.at) }));
  const words = lines.map(({ label }): Box[] =>
    label
      ? [{ x: label.at.x - 3, y: label.at.y - 1, width: label.fitted.width + 6, height: label.fitted.height + 2 }]
      : [],
  );
  const parts = bridgeLines(
    lines.map(({ points }) => points),
    {
      boxes: words.map((own, index) => [...own, ...hidden, ...passed(lines[index], nodes, words)]),
      widths: lines.map(({ line }) => line.volume ?? 1.5),
    },
  );
  const along = (at: number): number => (rest.down ? move({ x: 0, y: at }).y : move({ x: at, y: 0 }).x);
  const blocked = joinedStretches([
    ...flow.columns.map(({ start, size: length }) => [along(start), along(start + length)] as const),
    ...words
      .flat()
      .map((box) => (rest.down ? ([box.y, box.y + box.height] as const) : ([box.x, box.x + box.width] as const))),
  ]);
  return {
    ...rest,
    nodes,
    lines: lines.map((line, index) => ({ ...line, parts: parts[index] ?? [] })),
    blocked,
  };
}

// A line to an empty place is led past nothing: what stands in its way hides it.
function passed(
  line: PlacedLine | undefined,
  nodes: readonly PlacedNode[],
  words: readonly (readonly Box[])[],
): readonly Box[] {
  if (line?.line.look !== 'planned') return [];
  const ends = [nodes[line.line.from], nodes[line.line.to]];
  return [...words.flat(), ...nodes.flatMap((node) => (ends.includes(node) ? [] : [takenBy(node)]))];
}

// A card with all that hangs from it; around an empty place there is only room for lines.
function takenBy(placed: PlacedNode): Box {
  const { node, shape, at } = placed;
  return node.kind === 'planned' ? bodyOf(placed) : { ...at, width: shape.width, height: shape.height };
}

/** The same stretches in order, those that touch as one. */
function joinedStretches(stretches: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && start <= open[1]) open[1] = Math.max(open[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
