import type { Words } from '../../layout/words/words.js';
import type { Persona } from '../../model/journey.js';
import type { IconName } from '../../scene/icons.js';
import { validationName } from '../../content/step-card.js';
import { joined, type Context } from '../../content/context.js';
import { isUnresearched } from './people.js';

/** How well a persona is founded, in words. */
export interface EvidenceContent {
  readonly level: string;
  readonly icon: IconName;
  /** How sure it is and by whom, then each source with its sample size. */
  readonly notes: readonly string[];
  readonly spoken: string;
}

/** How well a persona is founded: its level, who confirmed it, what it rests on (rule 82). */
export function evidenceContent(persona: Persona, context: Context): EvidenceContent {
  const { words } = context.frame;
  const unresearched = isUnresearched(persona);
  const state = validationName(persona, context);
  const level = unresearched ? words.assumptionPersona : state || words.personas.researched;
  const notes = [
    joined(
      ' · ',
      unresearched && persona.validation?.state !== 'assumed' ? state : '',
      ...checkNotes(persona, context),
    ),
    ...sourceNotes(persona, context),
  ].filter(Boolean);
  const icon = persona.validation?.state === 'refuted' ? 'failed' : unresearched ? 'assumed' : 'evidence';
  return { level, icon, notes, spoken: words.sentences(level, ...notes) };
}

function checkNotes({ validation }: Persona, { frame: { words } }: Context): string[] {
  if (!validation) return [];
  const { by, n, at } = validation;
  return [
    by === undefined ? '' : words.personas.validatedBy[by],
    n === undefined ? '' : sampleOf(n, words),
    at === undefined ? '' : words.date(at),
  ];
}

function sourceNotes({ evidence }: Persona, { journey, say, frame }: Context): string[] {
  const ids = [...new Set(evidence.map(({ source }) => source))];
  return ids.map((id) => {
    const source = journey.lookup.sources.get(id);
    return joined(' · ', say(source?.title) || id, source?.n === undefined ? '' : sampleOf(source.n, frame.words));
  });
}

// A number does not stand on another line than what it counts.
function sampleOf(n: number, words: Words): string {
  return words.sample(n).replaceAll(' ', '\u00a0');
}
