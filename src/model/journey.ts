import type { CellDocument, ReadingDocument, StepDocument } from './schema-step.js';
import type { EvidenceDocument, OwnerDocument, ValidationDocument } from './schema-claim.js';
import type * as findings from './schema-findings.js';
import type { LaneDocument, LinkDocument, ScaleDocument, StageDocument } from './schema-grid.js';
import type * as metrics from './schema-metrics.js';
import type * as people from './schema-people.js';
import type { FilterDocument, JourneyDocument, RevisionDocument, StakeholderDocument, ViewDocument } from './schema.js';
import type { Id } from './shape.js';
import type { StepChange } from './step-change.js';

export type { Id, Text } from './shape.js';
export type { ChangeField, ChangeNote, StepChange, StepChangeKind } from './step-change.js';

/**
 * The nouns of a journey in memory: the same facts as the document, every id filled in, every short form written out,
 * every list there. All of it is deeply read-only.
 *
 * Fields that the library does not know stay on the object that holds them; only their types are unknown here.
 */

/** The names of the fields that hold a list. */
type ListKey<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[]
    ? number extends NonNullable<T[K]>['length']
      ? K
      : never
    : never;
}[keyof T];

/** The same fields, with every list there, and some fields of its own. */
type Held<T, Own = object> = Omit<T, ListKey<T> | keyof Own> &
  Required<Omit<Pick<T, ListKey<T>>, keyof Own>> &
  Readonly<Own>;

/** Who answers for something. */
export type Owner = OwnerDocument;
/** What a claim rests on. Its source may be one that the document does not describe. */
export type Evidence = EvidenceDocument;
/** How sure a claim is. */
export type Validation = ValidationDocument;

/** One score at a step: its kind and scale always there, its value on the scale or `null` when it is not known. */
export interface Reading extends Held<
  ReadingDocument,
  { kind: NonNullable<ReadingDocument['kind']>; scale: Id; value: number | null }
> {}

/** What one lane says at one step. */
export interface Cell extends Held<CellDocument> {}

/** One unit of experience. */
export interface Step extends Held<
  StepDocument,
  {
    id: Id;
    /** The stage it stands in. */
    stage: Id;
    /** Its place among all steps of the journey, from 0. */
    index: number;
    /** All scores: every kind, every persona. */
    emotion: readonly Reading[];
    /** What each lane says here, by the lane’s id. Lanes that say nothing are not in it. */
    cells: ReadonlyMap<Id, readonly Cell[]>;
  }
> {}

/** A group of steps; others say phase. */
export interface Stage extends Held<
  StageDocument,
  {
    id: Id;
    /** Its place among the stages, from 0. */
    index: number;
    steps: readonly Step[];
  }
> {}

/** A row across all steps. */
export interface Lane extends Held<LaneDocument> {}
/** What a lane is about. */
export type LaneRole = Lane['role'];
/** A way from one step to another. */
export interface Link extends Held<LinkDocument, { id: Id; kind: NonNullable<LinkDocument['kind']> }> {}
/** What scores mean. */
export interface Scale extends Held<ScaleDocument> {}

/** An archetype of customers. */
export interface Persona extends Held<people.PersonaDocument> {}
/** Someone or something that acts in the map. */
export type Actor = people.ActorDocument;
/** A group of customers defined by data. */
export type Segment = people.NamedDocument;
/** A team of the organisation. */
export type Team = people.NamedDocument;
/** A medium in which contact happens. */
export type Channel = people.ChannelDocument;
/** A system that the service runs on. */
export type System = people.NamedDocument;

/** A moment that matters more than others. */
export type Moment = findings.MomentDocument;
/** A finding: a pain, a gain, a need and so on. Without a place it belongs to the journey as a whole. */
export interface Insight extends Held<findings.InsightDocument> {}
/** An answer to findings. */
export interface Opportunity extends Held<findings.OpportunityDocument> {}
/** Work with an owner and a date. */
export type Action = findings.ActionDocument;
/** Something not yet known, and how it will be found out. */
export type DataGap = findings.DataGapDocument;
/** A difference between the planned and the actual journey. */
export type Deviation = findings.DeviationDocument;

/** Something that is measured. */
export type Metric = metrics.MetricDocument;
/** One measured value. */
export interface MetricValue extends Held<metrics.MetricValueDocument> {}
/** How many passed through a place. */
export interface FlowCount extends Held<metrics.FlowCountDocument> {}
/** Where evidence comes from. */
export type Source = metrics.SourceDocument;

/** Someone with a stake in the map. */
export type Stakeholder = StakeholderDocument;
/** Which revision a map is. */
export type Revision = RevisionDocument;
/** A saved view: which view, which lanes, which filter, for which audience. */
export interface ViewSpec extends Held<ViewDocument, { id: Id }> {}

/** One journey: what every view draws. */
export interface Journey extends Held<
  JourneyDocument,
  {
    id: Id;
    stages: readonly Stage[];
    /** All steps in order, across stages. */
    steps: readonly Step[];
    /** As given, or derived from what the steps hold, in the default order. */
    lanes: readonly Lane[];
    /** Whether the lanes were derived, not given. */
    lanesDerived: boolean;
    /** As given, or one from each step to the next. */
    links: readonly Link[];
    /** Whether the links were derived, not given. */
    linksDerived: boolean;
    /** The default scale is always among them. */
    scales: readonly Scale[];
    personas: readonly Persona[];
    insights: readonly Insight[];
    opportunities: readonly Opportunity[];
    values: readonly MetricValue[];
    flow: readonly FlowCount[];
    views: readonly ViewSpec[];
    /** Quick answers: a step by its id, the links of a step, and so on. */
    lookup: Lookup;
    /** The document as it came, unknown fields and faulty values included; absent when the journey is a part of another. */
    source?: Readonly<Record<string, unknown>>;
    /** How steps differ from another journey, by their ids; there only when this one came out of a comparison. No part of the document. */
    changes?: ReadonlyMap<Id, StepChange>;
    /** Whose scores are the later journey's, where this one is two in one: predictions, or those of groups made for it. No part of the document. */
    laterVoices?: { readonly predicted: boolean; readonly segments: readonly Id[] };
    /** Both journeys of a comparison, the earlier first, column by column, where this is one of them beside the other. No part of the document. */
    pair?: readonly [Journey, Journey];
    /** The saved view by which it is seen, where one was opened. No part of the document. */
    seenAs?: ViewSpec;
    /** The groups that a filter chose, where figures that were not counted for these alone were left out. No part of the document. */
    uncountedFor?: FilterDocument;
  }
> {}

/** Quick answers about one journey, made once. A list is empty, never missing, when there is nothing to say. */
export interface Lookup {
  readonly stages: ReadonlyMap<Id, Stage>;
  readonly steps: ReadonlyMap<Id, Step>;
  readonly lanes: ReadonlyMap<Id, Lane>;
  readonly personas: ReadonlyMap<Id, Persona>;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly segments: ReadonlyMap<Id, Segment>;
  readonly teams: ReadonlyMap<Id, Team>;
  readonly channels: ReadonlyMap<Id, Channel>;
  readonly systems: ReadonlyMap<Id, System>;
  readonly scales: ReadonlyMap<Id, Scale>;
  readonly metrics: ReadonlyMap<Id, Metric>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly insights: ReadonlyMap<Id, Insight>;
  readonly opportunities: ReadonlyMap<Id, Opportunity>;
  /** The stage a step stands in. */
  stageOf(step: Id): Stage | undefined;
  /** The steps of a stage, in order. */
  stepsOf(stage: Id): readonly Step[];
  /** The links that leave a step or stage. */
  linksFrom(place: Id): readonly Link[];
  /** The links that lead to a step or stage. */
  linksTo(place: Id): readonly Link[];
  /** The scores of a step, of one kind and one persona where these are named. */
  readingsOf(step: Id, which?: ReadingChoice): readonly Reading[];
  /** The findings that stand at a place. */
  insightsAt(place: Id): readonly Insight[];
  /** The opportunities that stand at a place. */
  opportunitiesAt(place: Id): readonly Opportunity[];
  /** The moments that happen at a place. */
  momentsAt(place: Id): readonly Moment[];
  /** The values measured at a place. */
  valuesAt(place: Id): readonly MetricValue[];
  /** The counts taken at a place. */
  flowAt(place: Id): readonly FlowCount[];
  /** The things not yet known at a place. */
  gapsAt(place: Id): readonly DataGap[];
}

/** Which scores of a step are meant; all of them by default. */
export interface ReadingChoice {
  readonly kind?: Reading['kind'];
  readonly persona?: Id;
}
