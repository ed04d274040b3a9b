import type { Box } from '../../../layout/box.js';
import { spreadLabels } from '../../../layout/spread-labels.js';
import type { TextBlock } from '../../../layout/text/wrap-text.js';
import { interruptLine } from '../interrupt-line.js';
import { labelBlock, type PartSetting } from '../part.js';
import { chartMark, line, text, type ChartMark } from '../piece.js';
import { stageBorders } from '../stage-borders.js';
import type { MetricLane } from './metric-lanes.js';

/** Where the bars of a lane stand. */
export interface LanePlot {
  readonly box: Box;
  readonly at: (value: number) => number;
  /** The top of the samples over time, and of the lines of detail. */
  readonly spark: number;
  readonly details: number;
}

/** The axis of a lane: its ends in the rail, its base, and what its values are held against, named behind the columns. */
export function laneAxis(
  lane: MetricLane,
  setting: PartSetting,
  { plot, labels }: { readonly plot: LanePlot; readonly labels: readonly Box[] },
): { mark: ChartMark; bottom: number } {
  const { context, right } = setting;
  const { box, at } = plot;
  const ends = [...new Set([lane.least, lane.base, lane.most])];
  const values = ends.map((value) => ({
    block: labelBlock(context.frame.words.shortNumber(value), 60, context),
    y: at(value),
  }));
  const heights = spread(values, box.y - 24);
  const ticks = values.map(({ block }, order) =>
    text(block, { x: box.x - 8 - block.width, y: (heights[order] ?? 0) - block.height / 2 }, 'muted'),
  );
  const base = line({ x: box.x, y: at(lane.base) }, { x: box.x + box.width, y: at(lane.base) }, 'base');
  const lines = lane.marks.flatMap(({ kind, value }) =>
    interruptLine({ x: box.x, y: at(value) }, { x: box.x + box.width, y: at(value) }, labels).map(([from, to]) =>
      line(from, to, kind),
    ),
  );
  const named = lane.marks.map(({ value, text }) => ({
    block: labelBlock(text, setting.labels - 14, context),
    y: at(value),
  }));
  const middles = spread(named, box.y - 24);
  const names = named.map(({ block }, order) =>
    text(block, { x: right + 14, y: (middles[order] ?? 0) - block.height / 2 }, 'muted'),
  );
  return {
    mark: chartMark({
      key: `axis(${lane.key})`,
      part: 'axis',
      pieces: [...stageBorders(setting, box, labels), base, ...lines, ...ticks, ...names],
      at: 'decoration',
    }),
    bottom: Math.max(0, ...[...ticks, ...names].map((one) => one.box.y + one.box.height)),
  };
}

function spread(labels: readonly { readonly block: TextBlock; readonly y: number }[], top: number): number[] {
  return spreadLabels(
    labels.map(({ block, y }) => ({ at: y, size: block.height })),
    top,
    Infinity,
    2,
  );
}
