import type { Check } from './check.js';
import { checkedShape } from './check-shape.js';
import { documentIds } from './document-ids.js';
import { issueList } from './issue-list.js';
import type { IssueList } from './issue-list.js';
import { notADocument, tooManySteps } from './issues.js';
import type { Issue } from './issues.js';
import { journeyOf } from './journey-of.js';
import type { CheckedDocument } from './journey-of.js';
import type { Journey } from './journey.js';
import { defaultLimits, isPlainObject, plainCopy } from './plain-copy.js';
import type { Limits, PlainObject } from './plain-copy.js';
import { journeyShape } from './schema.js';
import { wholeChecks } from './whole-checks.js';

/** How a document is read. */
export interface ParseOptions {
  /** How much of it is read; `defaultLimits` where nothing is said. */
  readonly limits?: Partial<Limits>;
}

/** A journey, and all that was wrong with its document. */
export interface ParseResult {
  /** The journey that could be made of it: an empty one when there was nothing to read. */
  readonly journey: Journey;
  /** At most 100, the gravest when there are more. */
  readonly issues: readonly Issue[];
  /** How many there are in all. */
  readonly issueCount: number;
}

/**
 * The journey that a JSON value tells of, and the issues with it. Bad data never throws: what is left is a journey.
 *
 * The value is copied once into frozen, well-formed data, then checked, then used; the caller's own object is not held.
 *
 * ```ts
 * const { journey, issues } = parseJourney({ title: 'Tea', stages: [{ title: 'Brew', steps: [{ title: 'Boil water' }] }] });
 * ```
 */
export function parseJourney(json: unknown, options: ParseOptions = {}): ParseResult {
  const limits = checkedLimits(options.limits);
  const issues = issueList();
  const copy = plainCopy(json, issues, limits);
  if (!isPlainObject(copy)) {
    issues.note([], notADocument(copy));
    return { journey: journeyIn(nothing, nothing, issueList()), issues: issues.told(), issueCount: issues.count() };
  }
  const journey = journeyIn(withinStepLimit(copy, limits.steps, issues), copy, issues);
  return { journey, issues: issues.told(), issueCount: issues.count() };
}

const nothing: PlainObject = Object.freeze({});

function journeyIn(document: PlainObject, source: PlainObject, issues: IssueList): Journey {
  const ids = documentIds(document, issues);
  const path: (string | number)[] = [];
  const check: Check = {
    path,
    ids,
    within: [],
    namesLanes: Array.isArray(document['lanes']) && document['lanes'].length > 0,
    note: (fault) => issues.note(path, fault),
    whole: wholeChecks(),
  };
  return journeyOf(checkedShape(journeyShape, document, check) as CheckedDocument, ids, source);
}

function checkedLimits(wanted: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits, ...wanted };
  for (const [name, limit] of Object.entries(limits)) {
    if (!Number.isInteger(limit) || limit < 1)
      throw new RangeError(`expected the limit of ${name} to be a whole number above 0, got ${limit}`);
  }
  if (limits.depth > 256) throw new RangeError(`expected the limit of depth to be at most 256, got ${limits.depth}`);
  return limits;
}

function withinStepLimit(document: PlainObject, limit: number, issues: IssueList): PlainObject {
  const stages: readonly unknown[] = Array.isArray(document['stages']) ? document['stages'] : [];
  const counts = stages.map((stage) => stepsIn(stage).length);
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count <= limit) return document;
  issues.note(['stages'], tooManySteps(count, limit));
  let left = limit;
  const kept = stages.map((stage, index) => {
    const room = left;
    left = Math.max(0, left - (counts[index] ?? 0));
    return stepsIn(stage).length > room ? { ...(stage as PlainObject), steps: stepsIn(stage).slice(0, room) } : stage;
  });
  return { ...document, stages: kept };
}

function stepsIn(stage: unknown): readonly unknown[] {
  const steps = isPlainObject(stage) ? stage['steps'] : undefined;
  return Array.isArray(steps) ? steps : [];
}
