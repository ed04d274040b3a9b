import type { Box } from '../layout/box.js';
import { spreadLabels } from '../layout/spread-labels.js';
import { wrapText } from '../layout/text/wrap-text.js';
import { size, space } from '../scene/tokens.js';
import type { Columns } from '../content/columns.js';
import { endLabels, momentBand, wordBand } from './bands.js';
import { axisNames, dotOf, gapsOf, placedSeries, valueScale } from './facts.js';
import type { CurveRoom, PlacedCurve, PlacedMoment } from './placed-curve.js';
import { laneTitle } from '../content/lane-title.js';
import type { CurveRow } from '../content/rows.js';
import type { Context } from '../content/context.js';

const inset = 14;

/** A curve lane along the line of reading, and its height. */
export function placeCurve(
  row: CurveRow,
  context: Context,
  room: CurveRoom,
): { readonly curve: PlacedCurve; readonly height: number } {
  const { columns, grid } = room;
  const above = momentBand(row, context, room);
  const title = laneTitle(row, room.rail.width, context);
  // The names of the axis stand below the lane's own.
  const head = Math.max(above.height, 26, title.height - 3);
  const plot: Box = { x: grid.x, y: grid.y + head, width: columns.size, height: room.plot };
  const valueAt = valueScale(row.scale, [plot.y + plot.height - inset, plot.y + inset]);
  const centres = columns.centres.map((centre) => grid.x + centre);
  const series = row.series.map((one) =>
    placedSeries(one, context, (score, index) => ({ x: centres[index] ?? grid.x, y: valueAt(score.value) })),
  );
  const below = wordBand(row, context, room, plot.y + plot.height + space.small);
  const curve: PlacedCurve = {
    row,
    index: room.index,
    along: 'x',
    plot,
    neutral: row.felt ? valueAt(row.scale.neutral) : undefined,
    series,
    gaps: apart(gapsOf(row, context).map((index) => ({ index, box: columnBox(columns, index, grid.x, plot) }))),
    words: below.words,
    moments: withLeaders(
      above.moments.map(({ moment, block, at }) => {
        const x = centres[moment.index] ?? grid.x;
        const dot = dotOf(moment, series, { x, y: plot.y + plot.height / 2 });
        return { moment, block, at, dot, leader: true };
      }),
    ),
    axis: axisBlocks(row, context, { ...room.rail, top: grid.y + title.height + 2 }, valueAt),
    labels: endLabels(row, series, context, room.labels, plot),
    small: false,
    dotted: true,
    spoken: true,
  };
  const labelsEnd = [...curve.labels, ...curve.axis].reduce(
    (most, { at, block }) => Math.max(most, at.y + block.height),
    0,
  );
  return { curve, height: Math.max(plot.y + plot.height + below.height, labelsEnd) - grid.y };
}

function columnBox(columns: Columns, index: number, x: number, plot: Box): Box {
  const step = columns.steps[index] ?? { start: 0, size: 0 };
  // As wide as a card, even where the step lasts longer on an axis of time.
  const width = 2 * ((columns.centres[index] ?? 0) - step.start);
  return { x: x + step.start, y: plot.y, width, height: plot.height };
}

// A line from a name to its mark may not run through another name; among very many, none is drawn.
function withLeaders(moments: readonly PlacedMoment[]): PlacedMoment[] {
  const crosses = ({ dot, at, block }: PlacedMoment, other: PlacedMoment): boolean =>
    other.at.y > at.y + block.height / 2 && dot.x > other.at.x - 2 && dot.x < other.at.x + other.block.width + 24;
  if (moments.length > 200) return moments.map((moment) => ({ ...moment, leader: false }));
  return moments.map((moment) => ({ ...moment, leader: !moments.some((other) => crosses(moment, other)) }));
}

function axisBlocks(
  row: CurveRow,
  context: Context,
  rail: CurveRoom['rail'] & { readonly top: number },
  valueAt: (value: number) => number,
): PlacedCurve['axis'] {
  const named = axisNames(row, context).map(({ text, value }) => {
    const block = wrapText(text, rail.width, { size: size.label, weight: 400 }, context.frame.measure);
    return { block, wish: { at: valueAt(value), size: block.height } };
  });
  const middles = spreadLabels(
    named.map(({ wish }) => wish),
    rail.top,
    Infinity,
    2,
  );
  return named.map(({ block }, index) => ({
    block,
    at: { x: rail.x + rail.width - block.width, y: (middles[index] ?? 0) - block.height / 2 },
  }));
}

// On an axis of time two steps may share a stretch: the hatch of the first stands for both, the words tell them apart.
function apart(gaps: readonly { readonly index: number; readonly box: Box }[]): PlacedCurve['gaps'] {
  let end = -Infinity;
  return [...gaps]
    .sort((a, b) => a.box.x - b.box.x)
    .filter(({ box }) => {
      const free = box.x >= end;
      if (free) end = box.x + box.width;
      return free;
    });
}
