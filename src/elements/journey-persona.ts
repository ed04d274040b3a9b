import { persona, type PersonaOptions } from '../views/persona/index.js';
import type { View } from '../views/view.js';
import { ViewElement } from './view-element.js';

/**
 * The people of a journey: one persona card, or several with equal fields on equal rows.
 *
 * ```html
 * <journey-persona src="journey.json"></journey-persona>
 * ```
 *
 * @tagname journey-persona
 */
export class JourneyPersona extends ViewElement {
  declare options: Partial<PersonaOptions> | undefined;

  protected override shownView(): View {
    return persona;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-persona': JourneyPersona;
  }
}
