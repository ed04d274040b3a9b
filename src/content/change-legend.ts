import type { StepChange } from '../model/journey.js';
import type { LegendEntry } from '../scene/legend.js';
import { toneLooks } from '../scene/tones.js';
import { changeKinds, changeLook, changeName } from './change-notes.js';
import type { Context } from './context.js';

/** What a legend has to explain of a comparison: each kind of change that occurs, by its own mark, always in one order. */
export function changeEntries(context: Context): LegendEntry[] {
  const { changes } = context.journey;
  if (!changes) return [];
  const kinds = new Set([...changes.values()].map(({ kind }) => kind));
  return changeKinds.filter((kind) => kinds.has(kind)).map((kind) => changeEntry(kind, context));
}

function changeEntry(kind: StepChange['kind'], context: Context): LegendEntry {
  const { tone, icon } = changeLook(kind);
  const { fill, stroke, dash, accent } = toneLooks[tone];
  return {
    key: `change(${kind})`,
    label: changeName(kind, context),
    sample: [
      {
        kind: 'rect',
        x: 0.5,
        y: 0.5,
        width: 27,
        height: 15,
        radius: 4,
        ...(fill ? { fill } : {}),
        ...(stroke ? { stroke } : {}),
        ...(dash ? { dash } : {}),
      },
      { kind: 'icon', icon, x: 8, y: 2, size: 12, color: accent },
    ],
  };
}
