import type { Issue } from '../model/issue.js';
import type { ReadDocument } from './drawn-map.js';
import { JourneyIssuesEvent, JourneyLoadEvent, send } from './events.js';

const most = 100;

/** Tells a host of what was read and what was wrong with it: once for each news. */
export class IssueTeller {
  #issues: readonly Issue[] = [];
  #count = 0;
  #read: readonly Issue[] | undefined;
  #told: readonly Issue[] | undefined;
  #loaded: ReadDocument | undefined;

  /** The gravest issues, at most 100; the same list as long as nothing in it is new. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** How many issues there are in all. */
  get count(): number {
    return this.#count;
  }

  /** Takes note of a document's issues and those of its pictures. */
  note(reading: ReadDocument | undefined, images: readonly Issue[]): void {
    const all = [...(reading?.issues ?? []), ...images].slice(0, most);
    const isNew = reading?.issues !== this.#read || all.length !== this.#issues.length;
    this.#read = reading?.issues;
    this.#count = (reading?.issueCount ?? 0) + images.length;
    if (isNew) this.#issues = all;
  }

  /** Sends the events that are due. */
  tell(target: EventTarget, reading: ReadDocument | undefined, isDrawn: boolean): void {
    if (!reading) return;
    if (this.#told !== this.#issues) {
      this.#told = this.#issues;
      send(target, new JourneyIssuesEvent(this.#issues, this.#count));
    }
    if (!reading.journey || !isDrawn || this.#loaded === reading) return;
    this.#loaded = reading;
    send(target, new JourneyLoadEvent(reading.journey));
  }
}
