import { looks } from '../../scene/looks.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { shiftedShapes } from '../../scene/move-shape.js';
import { polyline } from '../../scene/path.js';
import { drawPortrait } from '../../scene/portrait.js';
import { seriesSample } from '../../scene/samples.js';
import { radius } from '../../scene/tokens.js';
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
    // Nobody was asked: the card looks provisional (rule 7).
    ...looks[content.unresearched ? 'assumed-person' : 'researched-person'],
  };
  const sample = { x: head.at.x + head.fitted.sample.x, y: head.at.y + head.fitted.sample.y };
  return {
    key: `persona(${content.id})`,
    part: 'persona',
    box,
    shapes: [
      ground,
      ...rules.map(({ from, to }): Shape => ({ kind: 'path', commands: polyline([from, to]), stroke: 'hairline' })),
      // The line as every legend shows it, so that a reader finds this person again in any curve (rule 85).
      ...shiftedShapes(seriesSample({ style: content.style, kind: 'experience' }), sample),
      ...textShapes(head.fitted.texts, head.at),
    ],
    name: frame.words.sentences(content.name, content.role, content.tagline),
    place: { persona: content.id },
  };
}
