import type { Context } from '../../content/context.js';
import { stageHeader } from '../../grid/stage-headers.js';
import { size, space } from '../../scene/tokens.js';
import { chartColumns, chartMeasures, isOneOfTwo } from './measures.js';
import type { ChartOptions } from './options.js';
import { placeHead, type ChartPart, type PartSetting } from './part.js';
import { chartMark, type ChartMark } from './piece.js';
import type { PlacedChart, PlacedPart } from './placed.js';
import { stepHead, stepSpoken } from './step-name.js';

/** The chart with time along the line of reading: stages and steps on top, the parts beneath each other over their columns. */
export function placeAcross(
  parts: readonly ChartPart[],
  context: Context,
  options: ChartOptions,
  top: number,
): PlacedChart {
  const measures = chartMeasures(context.frame.width, options.density);
  // Two pictures of one comparison have the same columns, whichever of them has lines to name.
  const hasLabels = isOneOfTwo(context) || parts.some(({ hasNames }) => hasNames);
  const labels = hasLabels ? measures.labels : 0;
  const columns = chartColumns(context, options, context.frame.width - measures.x - measures.margin - labels);
  const right = measures.x + columns.size;
  const setting: PartSetting = { context, options, measures, columns, right, labels };
  const heads = placeColumnHeads(setting, top);
  const marks: ChartMark[] = [...heads.marks];
  const curves: PlacedPart['curves'][number][] = [];
  let y = heads.bottom;
  let row = 1;
  for (const part of parts) {
    const above = row === 1 ? space.gutter : measures.partGap;
    const head = placeHead(part.head, setting, { x: measures.margin, y: y + above });
    const placed = part.across(setting, row + 1, head.bottom);
    marks.push(...head.marks, ...placed.marks);
    curves.push(...placed.curves);
    row += part.rows + 2;
    y = placed.bottom;
  }
  return { along: 'x', right: right + labels, bottom: y, stages: heads.stages, marks, curves };
}

/** The stages as bands, and below them the name of every step over its column. */
function placeColumnHeads(
  { context, columns, measures }: PartSetting,
  top: number,
): { readonly stages: PlacedChart['stages']; readonly marks: ChartMark[]; readonly bottom: number } {
  const { stages, steps } = context.journey;
  const fitted = stages.map((stage, index) => {
    const { start, size: width } = columns.stages[index] ?? { start: 0, size: 1 };
    return {
      header: stageHeader({ ...stage, goal: undefined }, Math.max(1, width), context),
      x: measures.x + start,
      width,
    };
  });
  const height = Math.max(0, ...fitted.map(({ header }) => header.height));
  const below = top + height + (height > 0 ? space.small : 0);
  const heads = steps.map((step, index) =>
    stepHead(step, context, { width: (columns.steps[index]?.size ?? 1) - 2, px: size.label, align: 'center' }),
  );
  const names = steps.map((step, index) => {
    const { id, stage } = step;
    const { start, size: width } = columns.steps[index] ?? { start: 0, size: 1 };
    return chartMark({
      key: id,
      part: 'card',
      pieces: heads[index]?.placed({ x: measures.x + start, y: below }, width) ?? [],
      room: { x: measures.x + start, y: below, width, height: heads[index]?.height ?? 0 },
      place: { stage, step: id },
      name: stepSpoken(step, context),
      at: { step: index },
    });
  });
  return {
    stages: fitted
      .filter(({ header }) => header.height > 0)
      .map(({ header, x, width }) => ({ header, box: { x, y: top, width, height } })),
    marks: names,
    bottom: below + Math.max(0, ...heads.map((head) => head.height)),
  };
}
