import type { Persona } from '../model/journey.js';
import type { HeaderContent, HeaderPerson } from '../scene/header.js';
import { personaStyle } from './series-names.js';
import { isAssumed } from './step-card.js';
import { uncountedText } from './group-names.js';
import { joined, type Context } from './context.js';

const most = 4;

/** Whose story it is and what it is about, for the block above the grid (rule 13). */
export function headerContent(context: Context): HeaderContent {
  const { journey, say, frame } = context;
  const { words } = frame;
  const { people, others } = peopleOf(context);
  const facts = [
    { key: 'scenario', label: words.scenario, texts: [say(journey.scenario)] },
    { key: 'goal', label: words.goal, texts: [say(journey.goal)] },
    { key: 'expectations', label: words.expectations, texts: journey.expectations.map(say) },
  ].map((fact) => ({ ...fact, texts: fact.texts.filter(Boolean) }));
  return {
    claim: joined(
      ' · ',
      say(journey.seenAs?.title),
      say(journey.seenAs?.audience),
      journey.state && words.states[journey.state],
      journey.modality && words.modalities[journey.modality],
      uncountedText(context),
    ),
    title: say(journey.title) || words.untitled,
    description: say(journey.description),
    people: people.map((persona) => headerPerson(persona, context)),
    others: others > 0 ? words.others(others) : undefined,
    facts: facts.filter(({ texts }) => texts.length > 0),
  };
}

/** The viewpoint; where none is named, all personas up to four, and how many more there are. */
function peopleOf({ journey }: Context): { readonly people: readonly Persona[]; readonly others: number } {
  const { personas, persona, lookup } = journey;
  const viewpoint = persona === undefined ? undefined : lookup.personas.get(persona);
  if (viewpoint) return { people: [viewpoint], others: 0 };
  const people = personas.slice(0, most);
  return { people, others: personas.length - people.length };
}

function headerPerson(persona: Persona, context: Context): HeaderPerson {
  const { say, frame } = context;
  const name = say(persona.name) || persona.id.trim() || frame.words.persona;
  const assumed = isAssumed(persona);
  return {
    id: persona.id,
    monogram: monogramOf(name),
    name,
    tagline: joined(' · ', say(persona.tagline), assumed ? frame.words.assumptionPersona : ''),
    assumed,
    color: personaStyle(persona, context).color,
  };
}

/** One or two letters that stand for a name: initials, or the last character of a Chinese one. */
export function monogramOf(name: string): string {
  const letters = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const first = letters[0] ?? '';
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(first)) return Array.from(first)[0] ?? '';
  const initials = [first, letters.length > 1 ? (letters.at(-1) ?? '') : ''].map((word) => Array.from(word)[0] ?? '');
  return initials.join('').toUpperCase();
}

/** Sources, date and version in one line (rule 9). */
export function footerText({ journey, say, frame }: Context): string {
  const { words } = frame;
  const sources = journey.sources.map(({ id, title, n }) => {
    const name = say(title) || id;
    return n === undefined ? name : words.noted(name, words.sample(n));
  });
  return joined(
    ' · ',
    sources.length > 0 ? words.sources + words.labelSeparator + joined(words.listSeparator, ...sources) : '',
    journey.freshness?.reviewedAt ? words.updated(words.date(journey.freshness.reviewedAt)) : '',
    journey.freshness?.dataAsOf ? words.dataAsOf(words.date(journey.freshness.dataAsOf)) : '',
    journey.revision ? words.revision(journey.revision.number) : '',
  );
}
