import type { Id, Journey } from '../model/journey.js';
import type { LaneDocument, LinkDocument } from '../model/schema-grid.js';
import type { JourneyDocument } from '../model/schema.js';
import type { UnionIds } from './compare-ids.js';
import { unionOrder } from './compare-order.js';

/** The places that only the earlier journey has, by their ids in the union. */
export function goneFrom({ stages, steps, lanes }: Journey, ids: UnionIds): ReadonlySet<Id> {
  const places = [...stages, ...steps, ...lanes].map(({ id }) => id);
  return new Set(places.filter((id) => !ids.isShared(id)).map((id) => ids.of(id)));
}

/** The lanes of both journeys, in the later order, with what only the earlier one has where it stood. */
export function unionLanes(
  earlier: JourneyDocument,
  later: JourneyDocument,
  before: Journey,
  ids: UnionIds,
): readonly LaneDocument[] {
  const own = new Set(before.lanes.filter(({ id }) => !ids.isShared(id)).map(({ id }) => ids.of(id)));
  const lanes = new Map(
    [...(earlier.lanes ?? []).filter(({ id }) => own.has(id)), ...(later.lanes ?? [])].map((lane) => [lane.id, lane]),
  );
  const order = unionOrder(
    (earlier.lanes ?? []).map(({ id }) => id),
    (later.lanes ?? []).map(({ id }) => id),
    () => true,
  );
  return order.flatMap((id) => lanes.get(id) ?? []);
}

/** The ways of the later journey, and those of the earlier one from and to what has gone. */
export function unionLinks(
  earlier: JourneyDocument,
  later: JourneyDocument,
  gone: ReadonlySet<Id>,
): readonly LinkDocument[] {
  const lost = (earlier.links ?? []).filter(({ from, to }) => gone.has(from ?? '') || gone.has(to ?? ''));
  return [...(later.links ?? []), ...lost];
}

/** What stands at places: all of the later journey, and of the earlier one what stands where only it has a place. */
export function unionFindings(
  earlier: JourneyDocument,
  later: JourneyDocument,
  gone: ReadonlySet<Id>,
): Pick<JourneyDocument, 'moments' | 'values' | 'flow' | 'gaps' | 'insights' | 'opportunities' | 'actions'> {
  const at = <T extends { readonly at: Id }>(was: readonly T[] = [], is: readonly T[] = []): readonly T[] => [
    ...is,
    ...was.filter((one) => gone.has(one.at)),
  ];
  const some = <T extends Finding>(was: readonly T[] = [], is: readonly T[] = []): readonly T[] => {
    const known = new Set(is.map(({ id }) => id));
    const left = was.flatMap((one) => {
      const places = one.at.filter((place) => gone.has(place));
      return places.length > 0 && !known.has(one.id) ? [{ ...one, at: places }] : [];
    });
    return [...is, ...left];
  };
  const opportunities = some(earlier.opportunities, later.opportunities);
  const open = new Set(opportunities.map(({ id }) => id));
  const known = new Set(later.actions?.map(({ id }) => id));
  return {
    moments: at(earlier.moments, later.moments),
    values: at(earlier.values, later.values),
    flow: at(earlier.flow, later.flow),
    gaps: at(earlier.gaps, later.gaps),
    insights: some(earlier.insights, later.insights),
    opportunities,
    actions: [
      ...(later.actions ?? []),
      ...(earlier.actions ?? []).filter(
        ({ id, opportunity }) => opportunity !== undefined && open.has(opportunity) && !known.has(id),
      ),
    ],
  };
}

interface Finding {
  readonly id: Id;
  readonly at: readonly Id[];
}
