import { sampleSize } from '../../scene/legend.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { polyline } from '../../scene/path.js';
import { drawPortrait } from '../../scene/portrait.js';
import { seriesPoint, type SeriesStyle } from '../../scene/series-style.js';
import { radius } from '../../scene/tokens.js';
import type { Point } from '../../layout/box.js';
import type { Context } from '../../content/context.js';
import { drawField, textShapes } from './draw-field.js';
import type { PlacedCard } from './place-group.js';

/** The marks of a card from back to front: its ground with who it is, the portrait, then each field. */
export function drawCard(card: PlacedCard, context: Context): Mark[] {
  const { content, head, fields } = card;
  const { id, name, style } = content;
  const { portrait } = head.fitted;
  const corner = { x: head.at.x + portrait.at.x, y: head.at.y + portrait.at.y };
  const look = { monogram: portrait.monogram, photo: content.photo, style, ground: 'page' } as const;
  return [
    groundMark(card, context),
    {
      key: `portrait(${id})`,
      part: 'portrait',
      box: { ...corner, width: portrait.size, height: portrait.size },
      shapes: drawPortrait(look, corner, portrait.size),
      place: { persona: id },
      ...(content.photo ? { name: content.photo.alt } : {}),
    },
    ...fields.flatMap(({ fitted, box }) => drawField({ fitted, box, persona: { id, name }, style, context })),
  ];
}

function groundMark({ content, box, head, rules }: PlacedCard, { frame }: Context): Mark {
  const inset = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const ground: Shape = {
    kind: 'rect',
    ...inset,
    radius: radius.card,
    fill: 'page',
    // Nobody was asked: the card looks provisional (rule 7).
    ...(content.unresearched ? { stroke: 'axis', strokeWidth: 1.25, dash: [4, 3] } : { stroke: 'hairline' }),
  };
  const sample = { x: head.at.x + head.fitted.sample.x, y: head.at.y + head.fitted.sample.y };
  return {
    key: `persona(${content.id})`,
    part: 'persona',
    box,
    shapes: [
      ground,
      ...rules.map(({ from, to }): Shape => ({ kind: 'path', commands: polyline([from, to]), stroke: 'hairline' })),
      ...sampleShapes(content.style, sample),
      ...textShapes(head.fitted.texts, head.at),
    ],
    name: frame.words.sentences(content.name, content.role, content.tagline),
    place: { persona: content.id },
  };
}

// The line as every legend shows it, so that a reader finds this person again in any curve (rule 85).
function sampleShapes(style: SeriesStyle, { x, y }: Point): Shape[] {
  const level = y + sampleSize.height / 2;
  const ends = [
    { x, y: level },
    { x: x + sampleSize.width, y: level },
  ];
  return [
    {
      kind: 'path',
      commands: polyline(ends),
      stroke: style.color,
      strokeWidth: 2,
      ...(style.dash.length > 0 ? { dash: style.dash } : {}),
    },
    ...seriesPoint(style, { x: x + sampleSize.width / 2, y: level }),
  ];
}
