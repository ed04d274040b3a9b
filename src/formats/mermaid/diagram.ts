/** One task of a journey diagram, as Mermaid reads it. */
export interface Task {
  readonly name: string;
  /** What the diagram writes as the score. */
  readonly scoreText: string;
  /** The number Mermaid makes of it; `NaN` if it is none. */
  readonly score: number;
  /** The people, in order; an empty name is kept as Mermaid keeps it. */
  readonly people: readonly string[];
  /** What stands after a further colon: Mermaid reads none of it. */
  readonly unread?: string;
  /** Where the task begins in the text. */
  readonly at: number;
  /** Where its score begins. */
  readonly scoreAt: number;
}

/** One period of a timeline diagram with its events. */
export interface Period {
  readonly name: string;
  readonly events: readonly string[];
  readonly at: number;
}

/** A run of tasks or periods under one heading. Without a heading it is what stands before the first section. */
export interface Section<Item> {
  readonly title?: string;
  readonly at: number;
  readonly items: readonly Item[];
}

/** What both kinds of diagram say of themselves. */
interface Heading {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescription: string;
}

/** A journey diagram: sections of tasks. */
export interface JourneyDiagram extends Heading {
  readonly kind: 'journey';
  readonly sections: readonly Section<Task>[];
}

/** A timeline diagram: sections of periods. */
export interface TimelineDiagram extends Heading {
  readonly kind: 'timeline';
  /** Whether time runs to the right or down. */
  readonly direction: 'LR' | 'TD';
  /** Whether the diagram says so, or it is only Mermaid’s way. */
  readonly saysDirection: boolean;
  readonly sections: readonly Section<Period>[];
}

/** Either of the two diagrams that tell a journey. */
export type Diagram = JourneyDiagram | TimelineDiagram;
