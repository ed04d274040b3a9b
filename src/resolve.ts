import type { CompareMode } from './insight/compare.js';
import { isJourney } from './model/is-journey.js';
import type { Issue } from './model/issue.js';
import type { Journey } from './model/journey.js';
import { parseJourney } from './model/parse.js';
import { compareJourneys, type DrawableComparison } from './views/compare.js';
import { openView } from './views/open-view.js';
import type { View, Viewing } from './views/view.js';

/** What was asked for, found: what is drawn, in which view, and what was wrong with its document. */
export interface Resolved extends Viewing {
  readonly issues: readonly Issue[];
  readonly issueCount: number;
}

/** What a subject is seen in, where it does not say so itself. */
export interface ViewSettings {
  readonly view?: View | undefined;
  readonly options?: object | undefined;
}

/**
 * What is drawn when this is asked for: a document, a journey, a comparison, or a journey in a view of its own.
 *
 * Whatever is none of the last three is taken for a document, so that bad data is told and never thrown.
 */
export function resolve(subject: unknown, { view, options }: ViewSettings): Resolved {
  const whole = wholeOf(subject);
  if (whole && 'view' in whole) {
    if (view) throw new TypeError(`expected no view beside that of the subject, got ${view.name}`);
    if (options) throw new TypeError('expected no options beside those of the subject, got some');
    return { ...whole, issues: [], issueCount: 0 };
  }
  const given = { view: checkedView(view), options: options ?? {} };
  if (whole) return { ...given, journey: whole.journey, comparison: whole, issues: [], issueCount: 0 };
  if (isJourney(subject)) return { ...given, journey: subject, issues: [], issueCount: 0 };
  return { ...given, ...parseJourney(subject) };
}

/** What a host asks of a journey by name: one of its saved views, or to be held against another journey. */
export interface Request extends Omit<Viewing, 'comparison'> {
  /** The id or the title of a saved view, which brings its own view and options. */
  readonly savedView?: string | undefined;
  readonly against?: Journey | undefined;
  /** Default `delta`. */
  readonly mode?: CompareMode | undefined;
}

/** The viewing that a request asks for. */
export function requested(request: Request): Viewing {
  const { journey, savedView, against } = request;
  return savedView ? openView(journey, savedView, against) : compared(request);
}

/** The same where no saved view can be asked for: a page with one view does not load the others. */
export function compared({ journey, view, options, against, mode }: Omit<Request, 'savedView'>): Viewing {
  return { journey, view, options, comparison: against && compareJourneys(journey, against, { mode }) };
}

/** A viewing with both journeys of a comparison as one: tables tell what differs in a column of its own, in whichever mode. */
export function asOne({ comparison, ...viewing }: Viewing): Viewing {
  return comparison ? { ...viewing, journey: comparison.journey } : viewing;
}

// A comparison and a viewing both hold a journey; no document does.
function wholeOf(subject: unknown): DrawableComparison | Viewing | undefined {
  if (typeof subject !== 'object' || subject === null) return undefined;
  try {
    const { journey, view, drawSides } = subject as Partial<DrawableComparison & Viewing>;
    return isJourney(journey) && (drawSides ?? view) ? (subject as DrawableComparison | Viewing) : undefined;
  } catch {
    // A document may refuse to be read.
    return undefined;
  }
}

function checkedView(view: unknown): View {
  const { layout, draw } = (view ?? {}) as Partial<View>;
  if (typeof layout === 'function' && typeof draw === 'function') return view as View;
  throw new TypeError(`expected a view, such as timeline, got ${typeof view === 'string' ? view : typeof view}`);
}
