import { filteredAlike } from '../insight/compare-filter.js';
import { filterJourney } from '../model/filter.js';
import type { Journey, Text, ViewSpec } from '../model/journey.js';
import { savedView, viewOptions } from '../model/saved-view.js';
import { compareJourneys, comparePersonas, compareSegments, type DrawableComparison } from './compare.js';
import { viewNamed, views } from './index.js';
import type { Viewing } from './view.js';

/** A saved view, opened: the part of the journey that it keeps, in its view, with its options and its comparison. */
export interface OpenedView extends Viewing {
  readonly spec: ViewSpec;
}

/**
 * The saved view of a journey that has this id or title, ready to be drawn.
 *
 * ```ts
 * draw(openView(parseJourney(json).journey, 'For the shop'), { width: 1200 }).scene;
 * ```
 *
 * Where the view compares with another journey, the caller brings it as `against`; without it the journey is drawn alone.
 * A journey without such a view is the caller's slip and throws a `RangeError` that names those there are. A view that
 * names no way of looking that exists is bad data, and opens as the first there is.
 */
export function openView(journey: Journey, name: string, against?: Journey): OpenedView {
  const spec = savedView(journey, name);
  if (!spec) throw new RangeError(`expected a saved view (${namesOf(journey) || 'there is none'}), got ${name}`);
  const view = viewNamed(spec.view) ?? views[0];
  if (!view) throw new RangeError(`expected a view, got ${spec.view}`);
  const kept = Object.freeze({ ...(spec.filter ? filterJourney(journey, spec.filter) : journey), seenAs: spec });
  return { spec, view, journey: kept, options: viewOptions(spec, view), comparison: comparisonIn(spec, kept, against) };
}

// Of two personas, two segments, or with another journey where there is one.
function comparisonIn(spec: ViewSpec, journey: Journey, other: Journey | undefined): DrawableComparison | undefined {
  const { comparison } = spec;
  if (!comparison) return undefined;
  const { mode, personas, segments } = comparison;
  if (personas?.every((id) => journey.lookup.personas.has(id)))
    return seenAs(spec, comparePersonas(journey, ...personas, mode));
  if (segments?.every((id) => journey.lookup.segments.has(id)))
    return seenAs(spec, compareSegments(journey, ...segments, mode));
  // A plan comes before what came of it.
  const theirs = other && spec.filter ? filteredAlike(journey, other, spec.filter) : other;
  const pair = theirs && (comparison.plan ? ([theirs, journey] as const) : ([journey, theirs] as const));
  return pair && seenAs(spec, compareJourneys(...pair, { mode }));
}

// What is drawn of two journeys is made anew: each of it is seen by this view.
function seenAs(spec: ViewSpec, comparison: DrawableComparison): DrawableComparison {
  const seen = (journey: Journey): Journey => Object.freeze({ ...journey, seenAs: spec });
  const [before, after] = comparison.sides;
  return Object.freeze({
    ...comparison,
    journey: seen(comparison.journey),
    sides: Object.freeze([seen(before), seen(after)] as const),
  });
}

function namesOf({ views: saved }: Journey): string {
  return saved.map(({ id, title }) => (title === undefined ? id : `${id}: ${anyText(title)}`)).join(', ');
}

function anyText(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
