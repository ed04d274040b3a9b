import type { Id, Journey, Persona } from '../../model/journey.js';

/** The personas to show: those chosen, in that order; else all by rank, equals as the document has them. */
export function peopleOf(journey: Journey, chosen: readonly Id[]): Persona[] {
  if (chosen.length > 0) return [...new Set(chosen)].flatMap((id) => journey.lookup.personas.get(id) ?? []);
  const rank = (persona: Persona): number => persona.rank ?? Number.MAX_VALUE;
  return [...journey.personas].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Whether nobody was asked: a card then says that it rests on assumptions (rule 82). */
export function isUnresearched({ validation, evidence }: Persona): boolean {
  if (validation) return validation.state === 'assumed' || validation.state === 'hypothesis';
  return evidence.length === 0;
}
