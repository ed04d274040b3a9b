import type { Context } from '../../content/context.js';
import { legendOf, occurring } from '../../content/legend.js';
import type { LegendEntry } from '../../scene/legend.js';
import { looks } from '../../scene/looks.js';
import { cardSample } from '../../scene/samples.js';
import type { PlacedCard } from './place-group.js';

/**
 * What the cards do not say themselves: which outline is an assumption, where both occur (rule 7), where
 * neutral stands, and what hatching is.
 */
export function personaLegend(cards: readonly PlacedCard[], context: Context): LegendEntry[] {
  const { words } = context.frame;
  const kinds = new Set(cards.map(({ content }) => content.unresearched));
  const curves = cards.flatMap(({ fields }) => fields.flatMap(({ fitted }) => fitted.curve?.line ?? []));
  const found = occurring({
    'assumed-person': kinds.size > 1,
    'researched-person': kinds.size > 1,
    neutral: curves.length > 0,
    'no-data': curves.some(({ gaps }) => gaps !== ''),
  });
  const own = {
    'assumed-person': { label: () => words.assumptionPersona, sample: [cardSample(looks['assumed-person'])] },
    'researched-person': { label: () => words.personas.researched, sample: [cardSample(looks['researched-person'])] },
  };
  return legendOf(found, own, context);
}
