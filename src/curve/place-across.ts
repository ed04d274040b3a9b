import type { Box } from '../layout/box.js';
import { spreadLabels } from '../layout/spread-labels.js';
import { wrapText } from '../layout/text/wrap-text.js';
import { size, space } from '../scene/tokens.js';
import type { Columns } from '../content/columns.js';
import { endLabels, momentBand, withNames, wordBand, type CurveRoom } from './bands.js';
import { axisNames } from './facts.js';
import { placeCurve } from './place.js';
import type { PlacedCurve, PlacedMoment, PlacedName, Station } from './placed-curve.js';
import type { Projection } from './projection.js';
import { pointOf } from './scale.js';
import { across } from './straight.js';
import { laneTitle } from '../content/lane-title.js';
import type { CurveRow } from '../content/rows.js';
import type { Context } from '../content/context.js';

/** A curve lane along the line of reading, and its height. */
export function placeCurveAcross(
  row: CurveRow,
  context: Context,
  room: CurveRoom,
): { readonly curve: PlacedCurve; readonly height: number } {
  const { columns, grid, index } = room;
  const above = momentBand(row, context, room);
  const title = laneTitle(row, room.rail.width, context);
  // The names of the axis stand below the lane's own.
  const head = Math.max(above.height, 26, title.height - 3);
  const plot: Box = { x: grid.x, y: grid.y + head, width: columns.size, height: room.plot };
  const bare = placeCurve({ row, index, stations: stationsOver(columns, grid.x), projection: across(plot) }, context);
  const below = wordBand(row, context, room, plot.y + plot.height + space.small);
  const curve: PlacedCurve = {
    ...bare,
    gaps: apart(bare.gaps),
    words: below.words,
    moments: withLeaders(withNames(bare.moments, above)),
    axis: axisBlocks(row, context, { ...room.rail, top: grid.y + title.height + 2 }, bare.projection),
    labels: endLabels(bare, room.labels, context),
  };
  const labelsEnd = [...curve.labels, ...curve.axis].reduce(
    (most, { at, block }) => Math.max(most, at.y + block.height),
    0,
  );
  return { curve, height: Math.max(plot.y + plot.height + below.height, labelsEnd) - grid.y };
}

// Each as wide as a card, even where the step lasts longer on an axis of time.
function stationsOver(columns: Columns, x: number): Station[] {
  return columns.steps.map(({ start }, index) => {
    const centre = columns.centres[index] ?? start;
    return { index, along: x + centre, from: x + start, to: x + start + 2 * (centre - start) };
  });
}

// A line from a name to its mark may not run through another name; among very many, none is drawn.
function withLeaders(moments: readonly PlacedMoment[]): PlacedMoment[] {
  const names = moments.flatMap(({ name }) => name ?? []);
  const crosses = (x: number, own: PlacedName, { at, block }: PlacedName): boolean =>
    at.y > own.at.y + own.block.height / 2 && x > at.x - 2 && x < at.x + block.width + 24;
  return moments.map(({ name, ...moment }) => ({
    ...moment,
    name: name && {
      ...name,
      isLed: moments.length <= 200 && !names.some((other) => crosses(moment.dot.x, name, other)),
    },
  }));
}

function axisBlocks(
  row: CurveRow,
  context: Context,
  rail: CurveRoom['rail'] & { readonly top: number },
  projection: Projection,
): PlacedCurve['axis'] {
  const pointAt = pointOf(row.scale, projection);
  const named = axisNames(row, context).map(({ text, value }) => {
    const block = wrapText(text, rail.width, { size: size.label, weight: 400 }, context.frame.measure);
    return { block, wish: { at: pointAt(value, 0).y, size: block.height } };
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
function apart(gaps: readonly Station[]): Station[] {
  let end = -Infinity;
  return [...gaps]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
}
