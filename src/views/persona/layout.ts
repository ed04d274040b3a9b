import type { Frame } from '../../layout/frame.js';
import type { PersonaField } from '../../layout/words/persona-words.js';
import type { Journey } from '../../model/journey.js';
import { sheetAround, sheetRoom, type Sheet } from '../../content/sheet.js';
import { contextOf, type Context } from '../../content/context.js';
import { cardsOf, type CardContent } from './card-content.js';
import { fieldOrder } from './field-content.js';
import { personaLegend } from './legend.js';
import { measuresFor } from './measures.js';
import type { PersonaOptions } from './options.js';
import { peopleOf } from './people.js';
import { placeCards, type PlacedCards } from './place-cards.js';

/** Persona cards with everything in its place, in px, counted from the side where reading starts. */
export interface PersonaLayout {
  readonly width: number;
  readonly height: number;
  readonly cards: PlacedCards;
  readonly sheet: Sheet;
}

/** Where everything of the cards fits. Linear in the number of personas and in what they have to say. */
export function layoutPersona(journey: Journey, frame: Frame, options: PersonaOptions): PersonaLayout {
  const context = contextOf(journey, frame);
  const room = sheetRoom(withoutPeople(context), options);
  const contents = cardsOf(peopleOf(journey, options.personas), context);
  const cards = placeCards(contents, namesOf(contents, options), options.compare, {
    x: room.margin,
    y: room.top,
    width: room.width,
    measures: measuresFor(frame.width, options.density),
    frame,
  });
  const message = contents.length === 0 ? frame.words.personas.none : undefined;
  const entries = personaLegend(cards.cards, context);
  const content = { right: cards.right, bottom: cards.bottom, entries, message, hasSteps: false };
  const sheet = sheetAround(room, content, context, options);
  return { width: sheet.width, height: sheet.height, cards, sheet };
}

/** The fields of this page: what was asked for, of what occurs; the evidence always (rule 82). */
function namesOf(contents: readonly CardContent[], { fields, curve }: PersonaOptions): PersonaField[] {
  const occurring = fieldOrder.filter((name) => contents.some((content) => content.fields.has(name)));
  return occurring.filter((name) => {
    if (name === 'evidence') return true;
    if (name === 'curve') return curve === 'show';
    return fields.length === 0 || fields.includes(name);
  });
}

// The cards say who the people are; the header would only say it again.
function withoutPeople(context: Context): Context {
  return { ...context, journey: { ...context.journey, persona: undefined, personas: [] } };
}
