import type { Place } from '../src/formats/place.js';
import { readAny, type Reading } from '../src/formats/read.js';
import type { TextIssue } from '../src/formats/text-issue.js';
import type { Journey } from '../src/model/journey.js';
import { parseJourney } from '../src/model/parse.js';

/** What a text holds, and everything that is wrong with it. */
export interface CheckedText {
  readonly format: Reading['format'];
  /** The document for `<journey-map>`; absent where the text cannot be read. */
  readonly document: unknown;
  readonly journey: Journey | undefined;
  /** In the order of the text. */
  readonly issues: readonly TextIssue[];
  /** Where the text says a step; `undefined` where it does not. */
  readonly placeOfStep: (id: string) => Place | undefined;
}

/** Reads and parses what stands in the editor. Every fault gets the line and column where it stands. */
export function checkText(text: string): CheckedText {
  const reading = readAny(text);
  const { document, format } = reading;
  if (document === undefined)
    return { format, document, journey: undefined, issues: reading.issues, placeOfStep: () => undefined };
  const { journey, issues } = parseJourney(document);
  const places = reading.placesOf(issues.map(({ pointer }) => pointer));
  const placed = issues.map(({ code, severity, message }, index) => ({
    code,
    severity,
    message,
    ...(places[index] ?? { line: 1, column: 1 }),
  }));
  return {
    format,
    document,
    journey,
    issues: [...reading.issues, ...placed].sort((a, b) => a.line - b.line || a.column - b.column),
    placeOfStep: (id) => {
      const pointer = pointerOfStep(journey, id);
      return pointer === undefined ? undefined : reading.placesOf([pointer])[0];
    },
  };
}

function pointerOfStep(journey: Journey, id: string): string | undefined {
  for (const [stageIndex, stage] of journey.stages.entries()) {
    const stepIndex = stage.steps.findIndex((step) => step.id === id);
    if (stepIndex >= 0) return `/stages/${stageIndex}/steps/${stepIndex}`;
  }
  return undefined;
}
