import type { PersonaField } from '../../layout/words/persona-words.js';
import type { Persona } from '../../model/journey.js';
import type { SeriesStyle } from '../../scene/series-style.js';
import { monogramOf } from '../../content/header-content.js';
import { joined, type Context } from '../../content/context.js';
import { personaStyle } from '../../content/series-names.js';
import { moodLinesOf } from './mood-line.js';
import { fieldsOf, type FieldContent } from './field-content.js';
import { isUnresearched } from './people.js';

/** What one card says, before it has a place. */
export interface CardContent {
  readonly id: string;
  readonly name: string;
  /** What sort of persona it is and which part it plays in a purchase, in words (rule 86). */
  readonly role: string;
  readonly tagline: string;
  readonly monogram: string;
  readonly photo?: { readonly href: string; readonly alt: string } | undefined;
  /** The look of the persona's line, the same in every view (rule 85). */
  readonly style: SeriesStyle;
  readonly unresearched: boolean;
  readonly fields: ReadonlyMap<PersonaField, FieldContent>;
}

/** The cards of some personas. */
export function cardsOf(people: readonly Persona[], context: Context): CardContent[] {
  const lineOf = moodLinesOf(context);
  return people.map((persona) => cardContent(persona, fieldsOf(persona, lineOf(persona.id), context), context));
}

function cardContent(persona: Persona, fields: CardContent['fields'], context: Context): CardContent {
  const { say, frame } = context;
  const name = say(persona.name) || persona.id.trim() || frame.words.persona;
  const { photo } = persona;
  return {
    id: persona.id,
    name,
    // The sample of the line never stands alone.
    role: roleOf(persona, context) || frame.words.persona,
    tagline: say(persona.tagline),
    monogram: monogramOf(name),
    photo: photo && { href: photo.src, alt: say(photo.alt) || name },
    style: personaStyle(persona, context),
    unresearched: isUnresearched(persona),
    fields,
  };
}

function roleOf({ kind, buyingRole }: Persona, { frame }: Context): string {
  const { kinds, buyingRoles } = frame.words.personas;
  return joined(' · ', wordFor(kind, kinds), wordFor(buyingRole, buyingRoles));
}

/** The word for a value that is known; else the document's own, as a name. */
function wordFor(value: string | undefined, known: Readonly<Record<string, string>>): string {
  const own = (value ?? '').trim();
  const key = own.toLowerCase();
  return (Object.hasOwn(known, key) ? known[key] : undefined) ?? own.charAt(0).toUpperCase() + own.slice(1);
}
