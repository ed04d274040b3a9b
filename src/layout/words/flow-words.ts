import type { FlowCount } from '../../model/journey.js';

/** What a flowchart says in one language. */
export interface FlowWords {
  /** A way from one step to the next, and one that leads back, for readers who listen. */
  readonly leadsTo: (from: string, to: string) => string;
  readonly goesBack: (from: string, to: string) => string;
  /** A message from one who acts to another, and about what. */
  readonly sends: (from: string, to: string, about: string) => string;
  /** Someone comes in at a step from outside, or leaves the journey there. */
  readonly entersAt: (step: string) => string;
  readonly leavesAt: (step: string) => string;
  /** What stands at a way in or out that nobody gave a name. */
  readonly entry: string;
  readonly exit: string;
  /** How many leave at a step. */
  readonly leave: (count: string) => string;
  /** How many of those who left gave no reason that was written down. */
  readonly otherReasons: string;
  /** The branch that is taken when no other is. */
  readonly otherwise: string;
  /** A way back that nobody gave a name. */
  readonly again: string;
  /** A stage without steps. */
  readonly noSteps: string;
  /** The empty place that a step was planned for, and which place that is, for readers who listen. */
  readonly planned: string;
  readonly plannedAs: (step: string, place: string) => string;
  /** What is counted: so many people, entries or sessions. */
  readonly counted: Readonly<Record<FlowCount['unit'], (count: string) => string>>;
  /** Names in the legend. */
  readonly kinds: Readonly<Record<FlowWord, string>>;
  /** What the figures at the ways mean: so many people, entries or sessions, and the date they are from. */
  readonly volume: Readonly<Record<FlowCount['unit'], string>>;
  /** The counts at a place contradict each other by so many. */
  readonly unbalanced: (count: string, kind: 'missing' | 'surplus') => string;
}

/** What a legend of a flowchart explains. */
export type FlowWord =
  | 'direct'
  | 'eventual'
  | 'optional'
  | 'loop'
  | 'decision'
  | 'message'
  | 'communication'
  | 'action'
  | 'entry'
  | 'exit'
  | 'planned';
