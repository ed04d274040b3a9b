import { boxAround } from '../../layout/box.js';
import { shapesExtent } from '../../scene/extent.js';
import type { Mark, Scene } from '../../scene/mark.js';
import type { Turn } from '../../scene/reading-order.js';
import { drawStageHeader } from '../../scene/stage-header.js';
import { drawText } from '../../scene/text.js';
import { sceneOf } from '../../content/sheet.js';
import { stagePlaces } from '../../content/stage-places.js';
import type { Context } from '../../content/context.js';
import { drawChartCurve } from './draw-curve.js';
import { figureShapes } from './draw-figure.js';
import type { ChartLayout } from './layout.js';
import type { PlacedChart, PlacedMark } from './placed.js';

/** A chart as marks, seen by its reader: mirrored where reading starts at the right. */
export function drawChart({ sheet, chart, options }: ChartLayout): Scene {
  const { context } = sheet;
  const turns = [
    ...stageTurns(chart, context),
    ...chart.marks.map((placed): Turn => ({ mark: drawMark(placed), at: placed.at })),
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

function drawMark({ key, part, figures, texts, room, place, name }: PlacedMark): Mark {
  const shapes = figures.flatMap(figureShapes);
  const shown = texts.filter(({ block }) => block.lines.length > 0);
  const lines = shown.flatMap(({ block, at, fill, within, align }) =>
    drawText(block, at, fill, { ...(within === undefined ? {} : { within }), ...(align ? { align } : {}) }),
  );
  const boxes = shown.map(({ block, at, within, align }) => {
    const spare = (within ?? block.width) - block.width;
    const indent = align === 'center' ? spare / 2 : align === 'end' ? spare : 0;
    return { x: at.x + indent, y: at.y, width: block.width, height: block.height };
  });
  const extent = shapes.length > 0 ? [shapesExtent(shapes)] : [];
  return {
    key,
    part,
    box: boxAround([...extent, ...boxes, ...(room ? [room] : [])]),
    shapes: [...shapes, ...lines],
    place,
    ...(name?.trim() ? { name } : {}),
  };
}
