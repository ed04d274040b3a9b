import { compareJourneys, type Comparison } from '../insight/compare.js';
import { filteredAlike } from '../insight/compare-filter.js';
import { comparePersonas, compareSegments } from '../insight/compare-groups.js';
import { filterJourney } from '../model/filter.js';
import type { Journey, Text, ViewSpec } from '../model/journey.js';
import { savedView, viewOptions } from '../model/saved-view.js';
import { viewNamed, views } from './index.js';
import type { View } from './view.js';

/** A saved view, opened: what to look at, how, and with which options. */
export interface OpenedView {
  readonly spec: ViewSpec;
  readonly view: View;
  /** The part of the journey that the view keeps; it knows by which view it is seen. */
  readonly journey: Journey;
  readonly options: object;
}

/**
 * The saved view of a journey that has this id or title.
 *
 * A journey without such a view is the caller's slip and throws a `RangeError` that names those there are. A view that
 * names no way of looking that exists is bad data, and opens as the first there is.
 */
export function openView(journey: Journey, name: string): OpenedView {
  const spec = savedView(journey, name);
  if (!spec) throw new RangeError(`expected a saved view (${namesOf(journey) || 'there is none'}), got ${name}`);
  const view = viewNamed(spec.view) ?? views[0];
  if (!view) throw new RangeError(`expected a view, got ${spec.view}`);
  const kept = spec.filter ? filterJourney(journey, spec.filter) : journey;
  return { spec, view, journey: Object.freeze({ ...kept, seenAs: spec }), options: viewOptions(spec, view) };
}

/** The comparison that an opened view asks for: two personas, two segments, or another journey where there is one; else `undefined`. */
export function comparisonIn({ spec, journey }: OpenedView, other: Journey | undefined): Comparison | undefined {
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
function seenAs(spec: ViewSpec, comparison: Comparison): Comparison {
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
