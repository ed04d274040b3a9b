import type { Persona, Validation } from '../../model/journey.js';

/** What persona cards say in one language. */
export interface PersonaWords {
  /** What stands instead of cards where a journey names nobody. */
  readonly none: string;
  readonly kinds: Readonly<Record<'primary' | 'secondary' | 'customer' | 'employee', string>>;
  readonly buyingRoles: Readonly<Record<'user' | 'decider' | 'buyer' | 'influencer' | 'gatekeeper', string>>;
  readonly fields: Readonly<Record<PersonaField, string>>;
  readonly jobs: Readonly<Record<NonNullable<Persona['jobs']>[number]['kind'], string>>;
  /** Common names of demographic facts, in small letters; others are shown as the document writes them. */
  readonly facts: Readonly<Record<string, string>>;
  readonly segment: string;
  /** A field that nobody filled in, for readers who listen. */
  readonly missing: (field: string) => string;
  /** A part of a whole, from 0 to 1, in percent. */
  readonly percent: (share: number) => string;
  /** Where somebody stands between two words. */
  readonly trait: (low: string, high: string, percent: string) => string;
  /** That a persona rests on sources, where nothing is said about how sure they are. */
  readonly researched: string;
  readonly validatedBy: Readonly<Record<NonNullable<Validation['by']>, string>>;
  /** Which steps have no score: their names, or how many they are. */
  readonly noDataAt: (steps: string) => string;
}

/** The fields of a persona card, in the order in which it is read (rule 81). */
export type PersonaField =
  | 'bio'
  | 'quote'
  | 'goals'
  | 'needs'
  | 'frustrations'
  | 'motivations'
  | 'behaviours'
  | 'interests'
  | 'channels'
  | 'jobs'
  | 'traits'
  | 'demographics'
  | 'curve'
  | 'evidence';
