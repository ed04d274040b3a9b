import type { Issue } from '../model/issue.js';
import type { Journey } from '../model/journey.js';

/** A new journey is on the page; `event.journey` is what was understood of it. */
export class JourneyLoadEvent extends Event {
  readonly journey: Journey;

  constructor(journey: Journey) {
    super('journey-load', { bubbles: true, composed: true });
    this.journey = journey;
  }
}

/** A document was read; `event.issues` says what was wrong with it, and is empty where nothing was. */
export class JourneyIssuesEvent extends Event {
  /** The gravest, at most 100. */
  readonly issues: readonly Issue[];
  /** How many there are in all. */
  readonly issueCount: number;

  constructor(issues: readonly Issue[], issueCount: number) {
    super('journey-issues', { bubbles: true, composed: true });
    this.issues = issues;
    this.issueCount = issueCount;
  }
}

/** The reader chose something; unless the event is cancelled, its step becomes `selected`. */
export class JourneySelectEvent extends Event {
  /** The id of the step; `undefined` for what belongs to a whole stage. */
  readonly step: string | undefined;
  /** The key of the mark that was chosen. */
  readonly key: string;

  constructor(key: string, step: string | undefined) {
    super('journey-select', { bubbles: true, composed: true, cancelable: true });
    this.key = key;
    this.step = step;
  }
}

/**
 * Sends an event from an element; whether the host let it pass.
 *
 * Not a call on `this`: the manifest's analyser would take the first argument of the event for its name.
 */
export function send(target: EventTarget, event: Event): boolean {
  return target.dispatchEvent(event);
}

/** The events of every element, by their names. */
export interface JourneyEventMap {
  'journey-load': JourneyLoadEvent;
  'journey-issues': JourneyIssuesEvent;
  'journey-select': JourneySelectEvent;
}

declare global {
  // They bubble and leave shadow roots: elements, the document, the window and the root around can all listen.

  interface GlobalEventHandlersEventMap extends JourneyEventMap {}

  interface ShadowRootEventMap extends JourneyEventMap {}
}
