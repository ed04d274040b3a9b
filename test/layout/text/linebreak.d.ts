declare module 'linebreak' {
  /** A place where a line may end: an offset in UTF-16 units. */
  export interface Break {
    readonly position: number;
    readonly required: boolean;
  }
  /** Finds the breaks of a text from left to right, one call at a time. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
