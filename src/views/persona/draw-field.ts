import { boxAround, type Box, type Point } from '../../layout/box.js';
import type { Mark, Shape } from '../../scene/mark.js';
import type { SeriesStyle } from '../../scene/series-style.js';
import { shapesExtent } from '../../scene/extent.js';
import { drawSlider } from './slider.js';
import { drawSpark, notedPoint, placeSpark, sparkPoint } from './spark-curve.js';
import { drawText } from '../../scene/text.js';
import type { Context } from '../../content/context.js';
import type { FittedField } from './fitted-field.js';
import type { PlacedText } from './placed-text.js';

/** A placed field and whose it is. */
export interface FieldDrawing {
  readonly fitted: FittedField;
  readonly box: Box;
  readonly persona: { readonly id: string; readonly name: string };
  readonly style: SeriesStyle;
  readonly context: Context;
}

/** Side in px of the least square that a finger can choose (rule 94). */
const leastTarget = 24;

/** The marks of a field: itself, then each score of a line of moods. */
export function drawField(drawing: FieldDrawing): Mark[] {
  const { fitted, box, persona } = drawing;
  const points = pointMarks(drawing);
  // Points too near to each other to be chosen one by one are one with their line, which says them.
  const isCrowded = points.some(({ box: at }) => at.width < leastTarget);
  const dots = isCrowded ? points.flatMap(({ shapes }) => shapes) : [];
  const field: Mark = {
    key: `field(${persona.id},${fitted.name})`,
    part: 'field',
    // The ring of a peak at an end of the line reaches beyond it.
    box: boxAround([box, ...(isCrowded ? [shapesExtent(dots)] : [])]),
    shapes: [...fieldShapes(drawing), ...dots],
    name: drawing.context.frame.words.sentences(
      persona.name,
      fitted.spoken,
      ...(isCrowded ? (fitted.curve?.line.points.map(({ spoken }) => spoken) ?? []) : []),
    ),
    place: { persona: persona.id },
  };
  return isCrowded ? [field] : [field, ...points];
}

/** The shapes of placed texts whose corner is at `at`. */
export function textShapes(texts: readonly PlacedText[], at: Point): Shape[] {
  return texts.flatMap(({ block, at: inner, fill, endsAt }) =>
    drawText(block, moved(inner, at), fill, endsAt === undefined ? {} : { within: endsAt, align: 'end' }),
  );
}

function fieldShapes({ fitted, box, style, context }: FieldDrawing): Shape[] {
  const { texts, bullets, icons, bars, sliders, curve } = fitted;
  return [
    ...(curve ? drawSpark(placeSpark(curve.line, movedBox(curve.box, box), context), curve.line, style) : []),
    ...bars.flatMap((bar) => barShapes(moved(bar.at, box), bar.width, bar.share, style)),
    ...sliders.flatMap((slider) => drawSlider(style, moved(slider.at, box), slider.width, slider.share)),
    ...bullets.map(({ at, fill }): Shape => ({ kind: 'circle', cx: box.x + at.x, cy: box.y + at.y, r: 2, fill })),
    ...icons.map(({ icon, at, fill }): Shape => ({ kind: 'icon', icon, ...moved(at, box), size: 16, color: fill })),
    ...(curve?.samples ?? []).flatMap(({ at, isPeak }) => notedPoint(style, moved(at, box), isPeak)),
    ...textShapes(texts, box),
  ];
}

// The whole is thin and the share is thick: they differ without colour, too.
function barShapes(at: Point, width: number, share: number, style: SeriesStyle): Shape[] {
  const whole: Shape = { kind: 'rect', x: at.x, y: at.y + 1.5, width, height: 1, fill: 'axis', opacity: 0.6 };
  if (share <= 0) return [whole];
  return [whole, { kind: 'rect', ...at, width: Math.max(4, width * share), height: 4, radius: 2, fill: style.color }];
}

function pointMarks({ fitted, box, persona, style, context }: FieldDrawing): Mark[] {
  const { curve } = fitted;
  if (!curve) return [];
  const place = movedBox(curve.box, box);
  const dots = placeSpark(curve.line, place, context).lines[0]?.dots ?? [];
  const side = Math.min(leastTarget, place.width / dots.length);
  return curve.line.points.flatMap(({ index, spoken, place: at }): Mark[] => {
    const dot = dots[index]?.at;
    if (!dot) return [];
    const shapes = sparkPoint(curve.line, index, dot, style, place.width);
    return [
      {
        key: `point(${persona.id},${index})`,
        part: 'point',
        box: { x: dot.x - side / 2, y: dot.y - side / 2, width: side, height: side },
        shapes,
        name: context.frame.words.sentences(persona.name, spoken),
        place: { ...at, persona: persona.id },
      },
    ];
  });
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function movedBox(inner: Box, by: Point): Box {
  return { ...inner, ...moved(inner, by) };
}
