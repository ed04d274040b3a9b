import type { Box } from '../../layout/box.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import type { TextBlock } from '../../layout/text/wrap-text.js';
import { interruptLine } from './interrupt-line.js';
import type { MetricLane } from './metric-lanes.js';
import { labelBlock, type PartSetting } from './part-setting.js';
import type { Figure, PlacedMark, PlacedText } from './placed.js';
import { stageBorders } from './stage-borders.js';

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
): { mark: PlacedMark; bottom: number } {
  const { context, measures, right } = setting;
  const { box, at } = plot;
  const ends = [...new Set([lane.least, lane.base, lane.most])];
  const values = ends.map((value) => ({
    block: labelBlock(context.frame.words.shortNumber(value), 60, context),
    y: at(value),
  }));
  const heights = spread(values, box.y - 24);
  const ticks = values.map(({ block }, order): PlacedText => {
    return { block, at: { x: box.x - 8 - block.width, y: (heights[order] ?? 0) - block.height / 2 }, fill: 'muted' };
  });
  const base: Figure = {
    kind: 'line',
    from: { x: box.x, y: at(lane.base) },
    to: { x: box.x + box.width, y: at(lane.base) },
    look: 'base',
  };
  const lines = lane.marks.flatMap(({ kind, value }) =>
    interruptLine({ x: box.x, y: at(value) }, { x: box.x + box.width, y: at(value) }, labels).map(
      ([from, to]): Figure => ({
        kind: 'line',
        from,
        to,
        look: kind,
      }),
    ),
  );
  const named = lane.marks.map(({ value, text }) => ({
    block: labelBlock(text, setting.labels - 14, context),
    y: at(value),
  }));
  const middles = spread(named, box.y - 24);
  const names = named.map(({ block }, order): PlacedText => ({
    block,
    at: { x: right + 14, y: (middles[order] ?? 0) - block.height / 2 },
    fill: 'muted',
  }));
  return {
    mark: {
      key: `axis(${lane.key})`,
      part: 'axis',
      figures: [...stageBorders(setting, box, labels), base, ...lines],
      texts: [...ticks, ...(measures.labels > 0 ? names : [])],
      place: {},
      at: 'decoration',
    },
    bottom: Math.max(0, ...[...ticks, ...names].map(({ block, at: { y } }) => y + block.height)),
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
