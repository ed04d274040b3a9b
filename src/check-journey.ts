import { checkFacts } from './insight/check-facts.js';
import { checkOutside } from './insight/check-outside.js';
import { issueList } from './model/issue-list.js';
import { dateParts, timeMs } from './model/iso-time.js';
import type { Journey } from './model/journey.js';
import type { ParseResult } from './model/parse.js';
import { channelIcons } from './scene/channel-icon.js';
import { views } from './views/index.js';

/** By what a journey is checked. */
export interface CheckOptions {
  /** The date of today, such as `2025-05-14`: the engine has no clock. Without it nothing is overdue. */
  readonly today?: string;
}

/**
 * What a careful colleague would say of a journey that was parsed: beyond the faults that `parseJourney` tells.
 *
 * ```ts
 * const { journey, issues } = parseJourney(json);
 * const all = [...issues, ...checkJourney(journey, { today: '2025-05-14' }).issues];
 * ```
 *
 * Nothing here keeps a journey from being drawn, so none is an error. As of `parseJourney`, at most 100 are told and all are counted.
 */
export function checkJourney(journey: Journey, { today }: CheckOptions = {}): Omit<ParseResult, 'journey'> {
  if (today !== undefined && !(dateParts.test(today) && timeMs(today) !== undefined))
    throw new RangeError(`expected today as a date such as 2025-05-14, got ${today}`);
  const issues = issueList();
  checkFacts(journey, today, issues.note);
  checkOutside(journey, { views, icons: [...channelIcons] }, issues.note);
  return { issues: issues.told(), issueCount: issues.count() };
}
