import type { Journey, Stage, Step } from './journey.js';
import type { StageDocument } from './schema-grid.js';
import type { StepDocument } from './schema-step.js';
import type { JourneyDocument } from './schema.js';

/**
 * A journey as a document again, fit for `JSON.stringify`.
 *
 * A journey that was parsed gives back what it was parsed from, unknown fields and faulty values included. A part of one is written out: its
 * facts with every id, and the unknown fields they had. What was derived is left out, so that reading it derives it again.
 *
 * Values that were refused come back as they were, `javascript:` addresses among them: it is for storing. Who makes links
 * or pictures takes the addresses of the checked `Journey`, which holds none of these.
 */
export function journeyDocument(journey: Journey): JourneyDocument {
  if (journey.source) return journey.source as unknown as JourneyDocument;
  const {
    source: _source,
    lookup: _lookup,
    steps: _steps,
    changes: _changes,
    laterVoices: _laterVoices,
    pair: _pair,
    seenAs: _seenAs,
    lanesDerived,
    linksDerived,
    ...facts
  } = journey;
  return written({
    ...facts,
    stages: journey.stages.map(stageDocument),
    lanes: lanesDerived ? undefined : journey.lanes,
    links: linksDerived ? undefined : journey.links,
  });
}

function stageDocument({ index: _index, ...stage }: Stage): StageDocument {
  return written({ ...stage, steps: stage.steps.map(stepDocument) });
}

function stepDocument({ index: _index, stage: _stage, ...step }: Step): StepDocument {
  return written({ ...step, cells: step.cells.size > 0 ? Object.fromEntries(step.cells) : undefined });
}

/** The same without fields that are undefined. */
function written<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
