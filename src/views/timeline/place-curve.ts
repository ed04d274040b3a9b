import type { Box, Point } from '../../layout/box.js';
import { spreadLabels } from '../../layout/spread-labels.js';
import { wrapText } from '../../layout/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { Columns } from './columns.js';
import { endLabels, momentBand, wordBand } from './curve-bands.js';
import { axisNames, figuresOf, gapsOf, placedSeries, valueScale } from './curve-facts.js';
import type { CurveRoom, PlacedCurve, PlacedMoment, PlacedSeries } from './placed-curve.js';
import type { CurveRow, Telling } from './rows.js';

const inset = 14;

/** A curve lane along the line of reading, and its height. */
export function placeCurve(
  row: CurveRow,
  telling: Telling,
  room: CurveRoom,
): { readonly curve: PlacedCurve; readonly height: number } {
  const { columns, grid } = room;
  const above = momentBand(row, telling, room);
  const plot: Box = { x: grid.x, y: grid.y + Math.max(above.height, 26), width: columns.size, height: room.plot };
  const valueAt = valueScale(row.scale, [plot.y + plot.height - inset, plot.y + inset]);
  const centres = columns.centres.map((centre) => grid.x + centre);
  const series = row.series.map((one) =>
    placedSeries(one, telling, (score, index) => ({ x: centres[index] ?? grid.x, y: valueAt(score.value) })),
  );
  const below = wordBand(row, telling, room, plot.y + plot.height + space.small);
  const curve: PlacedCurve = {
    row,
    index: room.index,
    along: 'x',
    plot,
    neutral: row.felt ? valueAt(row.scale.neutral) : undefined,
    series,
    gaps: apart(gapsOf(row).map((index) => ({ index, box: columnBox(columns, index, grid.x, plot) }))),
    words: below.words,
    moments: withLeaders(
      above.moments.map(({ moment, block, at }) => {
        const dot = dotOf(series, moment.index, centres[moment.index] ?? grid.x, plot);
        return { moment, block, at, dot, leader: true };
      }),
    ),
    axis: axisBlocks(row, telling, room.rail, valueAt),
    labels: endLabels(row, series, telling, room.labels, plot),
    figures: figuresOf(row),
    small: false,
    spoken: true,
  };
  const labelsEnd = Math.max(0, ...curve.labels.map(({ at, block }) => at.y + block.height));
  return { curve, height: Math.max(plot.y + plot.height + below.height, labelsEnd) - grid.y };
}

function dotOf(series: readonly PlacedSeries[], index: number, x: number, plot: Box): Point {
  const lead = series.find(({ dots }) => dots[index]);
  return lead?.dots[index] ?? { x, y: plot.y + plot.height / 2 };
}

function columnBox(columns: Columns, index: number, x: number, plot: Box): Box {
  const step = columns.steps[index] ?? { start: 0, size: 0 };
  return { x: x + step.start, y: plot.y, width: step.size, height: plot.height };
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
  telling: Telling,
  rail: CurveRoom['rail'],
  valueAt: (value: number) => number,
): PlacedCurve['axis'] {
  const named = axisNames(row, telling).map(({ text, value }) => {
    const block = wrapText(text, rail.width, { size: size.label, weight: 400 }, telling.frame.measure);
    return { block, wish: { at: valueAt(value), size: block.height } };
  });
  const middles = spreadLabels(
    named.map(({ wish }) => wish),
    -Infinity,
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
