import { journeyDocument } from '../model/journey-document.js';
import type { Id, Journey, Step, StepChange } from '../model/journey.js';
import { parseJourney } from '../model/parse.js';
import { ReadMap } from '../model/read-map.js';
import type { StageDocument } from '../model/schema-grid.js';
import type { ReadingDocument, StepDocument } from '../model/schema-step.js';
import type { JourneyDocument } from '../model/schema.js';
import type { StageColumns } from './compare-columns.js';
import { goneFrom, unionFindings, unionLanes, unionLinks } from './compare-facts.js';
import type { UnionIds } from './compare-ids.js';
import { unionTitle } from './compare-labels.js';
import type { Labels } from './compare-labels.js';
import { isPlanOf } from './compare-pairs.js';
import { differs, joinedText } from './compare-text.js';
import type { Voices } from './compare-voices.js';
import { renamedDocument } from './renamed-document.js';

/** What a union is made of. */
export interface UnionParts {
  readonly before: Journey;
  readonly after: Journey;
  readonly columns: readonly StageColumns[];
  readonly ids: UnionIds;
  readonly voices: Voices;
  /** What the two are called. */
  readonly labels: Labels;
}

/** A journey written out with every id, lane and link, whether given or derived. */
export function fullDocument(journey: Journey): JourneyDocument {
  return journeyDocument({ ...journey, source: undefined, lanesDerived: false, linksDerived: false });
}

/** The earlier journey as the union names its things, in texts that can stand in the later one’s document. */
export function earlierDocument({ before, after, ids }: Pick<UnionParts, 'before' | 'after' | 'ids'>): JourneyDocument {
  const tag = before.locale === after.locale ? undefined : before.locale;
  return renamedDocument(fullDocument(before), { nameOf: (id) => ids.of(id), tag });
}

/** The journey of a document made here, with how its steps differ. */
export function comparedJourney(document: JourneyDocument, changes: ReadonlyMap<Id, StepChange>): Journey {
  return Object.freeze({ ...parseJourney(document).journey, source: undefined, changes: new ReadMap(changes) });
}

/**
 * One document with the steps of both journeys, in the order of the columns.
 *
 * A step that both have says what it says in the later one; its scores come from both. Findings, moments, values and counts of the
 * earlier journey stay only where their place has gone from the later one: about the rest the later one speaks.
 */
export function unionDocument(parts: UnionParts): JourneyDocument {
  const { before, after, ids, voices } = parts;
  const [earlier, later] = [earlierDocument(parts), fullDocument(after)];
  const gone = goneFrom(before, ids);
  const both = <K extends ListKey>(key: K): NonNullable<JourneyDocument[K]> => joined(earlier, later, key, before, ids);
  return {
    ...earlier,
    ...later,
    id: after.id,
    title: unionTitle(before, after),
    locale: after.locale,
    ...unionClaims(parts),
    stages: unionStages(parts, earlier, later),
    lanes: unionLanes(earlier, later, before, ids),
    links: isSameOrder(parts) ? undefined : unionLinks(earlier, later, gone),
    personas: both('personas'),
    actors: both('actors'),
    segments: [...both('segments'), ...voices.segments],
    teams: both('teams'),
    channels: both('channels'),
    systems: both('systems'),
    scales: both('scales'),
    metrics: both('metrics'),
    sources: both('sources'),
    ...unionFindings(earlier, later, gone),
    deviations: later.deviations ?? [],
    views: [],
  };
}

/** What a map says about itself holds for both where both say it; of a plan and what came of it, the latter speaks. */
function unionClaims({ before, after, labels }: UnionParts): Partial<JourneyDocument> {
  const isPlan = isPlanOf(before, after);
  const { description } = after;
  const isSaid = !differs(
    { text: before.description, locale: before.locale },
    { text: description, locale: after.locale },
  );
  return {
    state: before.state === after.state ? after.state : undefined,
    modality: isPlan || before.modality === after.modality ? after.modality : undefined,
    revision: before.revision?.number === after.revision?.number ? after.revision : undefined,
    description: isSaid ? description : joinedText(labels, ' / '),
  };
}

type ListKey = 'personas' | 'actors' | 'segments' | 'teams' | 'channels' | 'systems' | 'scales' | 'metrics' | 'sources';

/** The later journey's things of a kind, and those that only the earlier one has. */
function joined<K extends ListKey>(
  earlier: JourneyDocument,
  later: JourneyDocument,
  key: K,
  before: Journey,
  ids: UnionIds,
): NonNullable<JourneyDocument[K]> {
  const own = new Set((before[key] ?? []).filter(({ id }) => !ids.isShared(id)).map(({ id }) => ids.of(id)));
  const list = [...(later[key] ?? []), ...(earlier[key] ?? []).filter(({ id }) => own.has(id ?? ''))];
  return list as unknown as NonNullable<JourneyDocument[K]>;
}

/** Whether nothing was added, removed or moved, and links follow from the order of steps on both sides. */
function isSameOrder({ before, after, columns }: UnionParts): boolean {
  const all = columns.flatMap((stage) => stage.columns);
  return before.linksDerived && after.linksDerived && all.every((column) => column.before && column.after);
}

function unionStages(
  { columns, voices }: UnionParts,
  earlier: JourneyDocument,
  later: JourneyDocument,
): StageDocument[] {
  const [wasStage, isStage] = [byId(earlier.stages), byId(later.stages)];
  const [was, is] = [earlier, later].map(({ stages }) => byId(stages.flatMap(({ steps }) => steps)));
  const stepIn = (id: Id, after: Step | undefined): StepDocument | undefined => {
    const step = after && is?.get(id);
    if (!step) return was?.get(id);
    return { ...step, emotion: [...readingsOf(was?.get(id)), ...after.emotion.map(voices.of)] };
  };
  return columns.flatMap(({ id, before, after, columns: all }): StageDocument[] => {
    const steps = all
      .filter(({ isLeft, after }) => after || !isLeft)
      .flatMap((column) => stepIn(column.id, column.after) ?? []);
    // A stage whose steps all moved away has gone; one that never had any has not.
    if (steps.length === 0 && !after && before && before.steps.length > 0) return [];
    const stage = isStage.get(id) ?? wasStage.get(id);
    return stage ? [{ ...stage, steps }] : [];
  });
}

function readingsOf({ emotion = [] }: Partial<StepDocument> = {}): readonly (number | ReadingDocument)[] {
  return Array.isArray(emotion) ? (emotion as readonly (number | ReadingDocument)[]) : [emotion as ReadingDocument];
}

function byId<T extends { readonly id?: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map((item) => [item.id ?? '', item]));
}
