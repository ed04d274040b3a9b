import { hatch } from '../../scene/hatch.js';
import type { LegendEntry } from '../../scene/legend.js';
import { polyline } from '../../scene/path.js';
import type { Context } from '../../content/context.js';
import type { PlacedCard } from './place-group.js';

/**
 * What the cards do not say themselves: which outline is an assumption, where both occur (rule 7), where
 * neutral stands, and what hatching is.
 */
export function legendOf(cards: readonly PlacedCard[], { frame: { words } }: Context): LegendEntry[] {
  const box = { kind: 'rect', x: 0.5, y: 1.5, width: 27, height: 13, radius: 4 } as const;
  const assumed = cards.some(({ content }) => content.unresearched);
  const researched = cards.some(({ content }) => !content.unresearched);
  const curves = cards.flatMap(({ fields }) => fields.flatMap(({ fitted }) => fitted.curve?.line ?? []));
  const hasGaps = curves.some(({ gaps }) => gaps !== '');
  const entries: (LegendEntry | false)[] = [
    assumed &&
      researched && {
        key: 'assumed',
        label: words.assumptionPersona,
        sample: [{ ...box, stroke: 'axis', strokeWidth: 1.25, dash: [4, 3] }],
      },
    assumed &&
      researched && {
        key: 'researched',
        label: words.personas.researched,
        sample: [{ ...box, fill: 'page', stroke: 'axis' }],
      },
    curves.length > 0 && {
      key: 'neutral',
      label: words.neutral,
      sample: [
        {
          kind: 'path',
          commands: polyline([
            { x: 0, y: 8 },
            { x: 28, y: 8 },
          ]),
          stroke: 'axis',
          dash: [3, 4],
        },
      ],
    },
    hasGaps && {
      key: 'no-data',
      label: words.noData,
      sample: [
        { kind: 'rect', x: 0, y: 1, width: 28, height: 14, radius: 4, fill: 'surface' },
        hatch({ x: 0, y: 1, width: 28, height: 14 }, 'axis'),
      ],
    },
  ];
  return entries.filter((entry) => entry !== false);
}
