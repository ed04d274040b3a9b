import type { Scene } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawStageHeader } from '../../scene/stage-header.js';
import { sceneOf } from '../../content/sheet.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import { drawChartCurve } from './draw-curve.js';
import type { ChartLayout } from './layout.js';
import type { PlacedChart } from './placed.js';

/** A chart as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawChart({ sheet, chart, options }: ChartLayout): Scene {
  const { context } = sheet;
  const turns = [
    ...stageTurns(chart, context),
    ...chart.marks,
    ...chart.curves.flatMap((curve) => drawChartCurve(curve, context, options)),
  ];
  const at = chart.stages.map(({ box }) => (chart.along === 'x' ? box.x : box.y));
  return sceneOf(sheet, turns, { axis: chart.along, at });
}

function stageTurns({ stages }: PlacedChart, { journey }: Context): Turn[] {
  const places = stagePlaces(journey);
  return stages.map(({ header, box }): Turn => ({
    mark: drawStageHeader(header, box, journey.stages.length),
    at: places.get(header.id) ?? 'whole',
  }));
}
