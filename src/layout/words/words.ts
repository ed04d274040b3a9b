import type {
  ChangeField,
  Channel,
  Deviation,
  Journey,
  LaneRole,
  Link,
  Moment,
  Opportunity,
  Step,
  StepChangeKind,
  Validation,
} from '../../model/journey.js';
import type { BlueprintWords } from './blueprint-words.js';
import type { CircleWords } from './circle-words.js';
import type { ChartWords } from './chart-words.js';
import type { FlowWords } from './flow-words.js';
import type { PersonaWords } from './persona-words.js';
import type { TableWords } from './table-words.js';

/**
 * Every word that the library itself says, in one language.
 *
 * It lives in `layout/` because words take room. `locales/` holds one object of this type a language.
 * A function takes what changes and gives the whole phrase, so that each language may order it as it needs.
 */
export interface Words {
  /** BCP 47 tag of these words. */
  readonly locale: string;
  /** Title of a map that has none. */
  readonly untitled: string;
  /** What an empty journey says instead of a picture. */
  readonly empty: string;
  /** What a host sees when no journey can be read, and why. */
  readonly unusable: string;
  readonly loading: string;
  /** Names of the lanes by role. */
  readonly lanes: Readonly<Record<LaneWord, string>>;
  /** Names of the facts in the header and the footer. */
  readonly persona: string;
  /** So many are not named. */
  readonly others: (count: number) => string;
  readonly scenario: string;
  readonly goal: string;
  readonly expectations: string;
  readonly sources: string;
  readonly updated: (date: string) => string;
  readonly dataAsOf: (date: string) => string;
  /** Figures that are the sum of those of several groups, by name. */
  readonly sumOf: (groups: string) => string;
  /** Figures that were left out because nobody counted them for the groups that a picture was filtered to. */
  readonly uncountedFor: (groups: string) => string;
  readonly revision: (number: number) => string;
  readonly states: Readonly<Record<NonNullable<Journey['state']>, string>>;
  readonly modalities: Readonly<Record<NonNullable<Journey['modality']>, string>>;
  readonly assumptionPersona: string;
  /** Emotion: five moods from worst to best, and the marks of the curve. */
  readonly moods: readonly [string, string, string, string, string];
  readonly neutral: string;
  readonly noData: string;
  /** What an area between today and what is to come says. */
  readonly betterInFuture: string;
  readonly worseInFuture: string;
  readonly peak: string;
  readonly end: string;
  readonly expected: string;
  readonly experienced: string;
  readonly predicted: string;
  readonly companyView: string;
  /** Names of other rating kinds. */
  readonly intensity: string;
  readonly effort: string;
  /** Name of the row or legend entry for all moments that matter. */
  readonly keyMoments: string;
  readonly moments: Readonly<Record<Moment['kind'], string>>;
  /** Findings: how grave what hurts is, and how much weight anything else has. */
  readonly severity: (level: number) => string;
  readonly importance: (level: number) => string;
  /** How sure a claim is. */
  readonly validations: Readonly<Record<Validation['state'], string>>;
  /** What is not known, as a data gap says it. */
  readonly gap: (missing: string) => string;
  /** How an actual step departs from its plan. */
  readonly deviations: Readonly<Record<Deviation['kind'], string>>;
  /** The title of what departed from a plan that is not at hand. */
  readonly departures: string;
  readonly owner: string;
  readonly perceivedOwner: string;
  readonly customerValue: string;
  readonly businessValue: string;
  readonly horizons: Readonly<Record<NonNullable<Opportunity['horizon']>, string>>;
  readonly touchpointStatus: Readonly<Record<TouchpointStatus, string>>;
  readonly media: Readonly<Record<NonNullable<Channel['medium']>, string>>;
  readonly sample: (n: number) => string;
  readonly target: (value: string) => string;
  readonly wait: (duration: string) => string;
  readonly skipped: (duration: string) => string;
  readonly optional: string;
  readonly notBrand: string;
  /** Rows that hold what belongs to nobody or nothing. */
  readonly other: string;
  readonly channelSwitch: (from: string, to: string) => string;
  readonly continuity: Readonly<Record<NonNullable<Link['continuity']>, string>>;
  /** Names of joints for the legend: the channel changes, something is lost in the change, the owner changes. */
  readonly channelChange: string;
  readonly channelBreak: string;
  readonly ownerChange: string;
  readonly handOff: (from: string, to: string) => string;
  readonly legend: string;
  /** A number as this language writes it, at most two decimals. */
  readonly number: (value: number) => string;
  /** A part of a whole, from 0 to 1, in percent. */
  readonly percent: (share: number) => string;
  /** A number in few letters, for an axis. */
  readonly shortNumber: (value: number) => string;
  /** An ISO 8601 date, as this language writes it; the text itself when it is none. */
  readonly date: (iso: string) => string;
  /** `5 d`, `2 h 30 min`: a duration from its parts. */
  readonly duration: (parts: DurationParts) => string;
  /** A unit of a measure, in this language where it is one of time: `min` is 分钟. */
  readonly unit: (unit: string) => string;
  /** Names and summaries for readers who listen. */
  readonly steps: (count: number) => string;
  readonly stages: (count: number) => string;
  readonly issues: (count: number) => string;
  readonly stepPlace: (place: number, count: number) => string;
  readonly moodOf: (word: string, value: string, max: string) => string;
  readonly summary: (facts: SummaryFacts) => string;
  /** What became of a step between two versions, or between a plan and what happened. */
  readonly changes: Readonly<Record<Exclude<StepChangeKind, Deviation['kind']>, string>>;
  /** What else changed, by name only. */
  readonly alsoChanged: (names: string) => string;
  /** What a change was from, and what it is to: `Channel: shop → web`. */
  readonly fromTo: (field: string, before: string, after: string) => string;
  /** The names of what a step has, as a table's head and a note about a change say them. */
  readonly fields: Readonly<Record<ChangeField, string>>;
  readonly quoteMarks: readonly [string, string];
  readonly listSeparator: string;
  /** Texts one after another, each a sentence: one that does not end itself is ended; nothing for those that are empty. */
  readonly sentences: (...texts: readonly (string | undefined)[]) => string;
  readonly labelSeparator: string;
  /** A name with something about it in brackets. */
  readonly noted: (name: string, note: string) => string;
  /** The service blueprint. */
  readonly blueprint: BlueprintWords;
  /** Persona cards. */
  readonly personas: PersonaWords;
  /** What a chart says. */
  readonly chart: ChartWords;
  /** What a circle of stages says. */
  readonly circle: CircleWords;
  /** What a flowchart says. */
  readonly flow: FlowWords;
  /** What tables say. */
  readonly table: TableWords;
}

type TouchpointStatus = NonNullable<NonNullable<Step['touchpoint']>['status']>;

/** What has a lane name of its own: every role, and what stands in a lane without being one. */
export type LaneWord = LaneRole | 'steps' | 'brand-goal' | 'strategy';

/** The words that only one view says, and brings along itself. */
export type ViewWord = 'personas' | 'chart' | 'circle' | 'flow' | 'table';

/** The words that every view may say. */
export type CommonWords = Omit<Words, ViewWord>;

/** What a host may bring as words: all that are common, and of each view what it wants to say otherwise. */
export type GivenWords = CommonWords & Partial<Words>;

/** A duration as whole parts; absent parts are zero. */
export interface DurationParts {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** What a map's spoken summary tells. */
export interface SummaryFacts {
  readonly title: string;
  readonly stages: readonly string[];
  readonly steps: number;
  readonly persona?: string | undefined;
  readonly best?: { readonly step: string; readonly mood: string } | undefined;
  readonly worst?: { readonly step: string; readonly mood: string } | undefined;
  readonly issues: number;
}
