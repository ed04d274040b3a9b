import type { Step } from '../../model/journey.js';
import type { FittedCard } from '../../scene/card.js';
import type { MoodLevel } from '../../scene/mood-face.js';
import type { FittedEcho } from './echo.js';
import type { Gates } from './gates.js';

/** Something that takes a place in a flowchart: a step with all that is stuck to its card, or its echo in another lane. */
export type FlowNode = StepNode | EchoNode | EmptyNode | PlannedNode;

/** Where a node stands, and under which key. */
export interface NodePlace {
  readonly key: string;
  readonly stage: number;
  readonly lane: number;
}

/** The card of a step. */
export interface StepNode extends NodePlace {
  readonly kind: 'step';
  readonly step: Step;
  readonly card: FittedCard;
  readonly mood: MoodLevel | undefined;
  /** What happens: someone tells someone something, or does something (rule 57). */
  readonly contact: 'communication' | 'action' | undefined;
  /** Whether its ways leave through a diamond. */
  readonly decides: boolean;
  /** Ways in and out, which are stuck to the card. */
  readonly gates: Gates;
  /** Whether one way back comes here and nothing else leaves or comes beside it. */
  readonly oneBack: boolean;
  /** Whether its echo stands in a lane before its own, or behind. */
  readonly echoes: 'before' | 'behind' | undefined;
}

/** The same contact in the lane of the other who takes part. */
export interface EchoNode extends NodePlace {
  readonly kind: 'echo';
  readonly step: Step;
  /** The index of the node of its step. */
  readonly beside: number;
  readonly echo: FittedEcho;
  /** Whether the message comes from here. */
  readonly sends: boolean;
}

/** A stage without steps keeps a place. */
export interface EmptyNode extends NodePlace {
  readonly kind: 'empty';
  readonly card: FittedCard;
  /** The index of the step that comes next in the journey. */
  readonly before: number;
}

/** The empty place that a step which came out of order was planned for (rule 59). */
export interface PlannedNode extends NodePlace {
  readonly kind: 'planned';
  readonly step: Step;
  /** The index of the node that stands in that place now. */
  readonly beside: number;
  readonly card: FittedCard;
  /** Room between it and the chain, in which the lines to such places run. */
  readonly room: number;
}
