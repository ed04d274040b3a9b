import type { Scene } from '../../scene/mark.js';
import { sceneOf } from '../../content/sheet.js';
import { drawCard } from './draw-card.js';
import type { PersonaLayout } from './layout.js';

/** Persona cards as marks, seen by their reader; one card is read to its end before the next begins. */
export function drawPersona({ sheet, cards }: PersonaLayout): Scene {
  const turns = cards.cards.flatMap((card, index) =>
    drawCard(card, sheet.context).map((mark, order) => ({ mark, at: { step: index, row: order } })),
  );
  return sceneOf(sheet, turns, { axis: 'y', at: cards.breaks });
}
