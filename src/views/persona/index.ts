import { personaWords } from '../../locales/persona.js';
import { inLanguage } from '../../locales/in-language.js';
import type { View } from '../view.js';
import { fieldOrder } from './field-content.js';
import { layoutPersona, type PersonaLayout } from './layout.js';
import { personaChoices, personaDefaults, type PersonaOptions } from './options.js';
import { drawPersona } from './scene.js';

export type { PersonaLayout, PersonaOptions };

/**
 * Persona cards: one on a page of its own, or several with equal fields on equal rows.
 *
 * ```ts
 * draw(json, { view: persona, width: 960, options: { personas: ['mei-lin'] } }).scene;
 * ```
 */
export const persona: View<PersonaOptions, PersonaLayout> = {
  name: 'persona',
  defaults: personaDefaults,
  choices: personaChoices,
  names: ({ personas }) => ({ personas: personas.map(({ id }) => id), fields: fieldOrder }),
  words: (locale) => ({ personas: inLanguage(personaWords, locale) }),
  layout: layoutPersona,
  draw: drawPersona,
};
