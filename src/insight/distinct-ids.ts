import type { Id, IdKind } from '../model/shape.js';
import type { Journey } from '../model/journey.js';
import type { JourneyDocument } from '../model/schema.js';
import { parseJourney } from '../model/parse.js';
import { fullDocument } from './compare-union.js';
import { renamedDocument } from './renamed-document.js';

const kinds = {
  ...{ stages: 'stage', steps: 'step', lanes: 'lane', links: 'link', personas: 'persona', segments: 'segment' },
  ...{ actors: 'actor', teams: 'team', channels: 'channel', systems: 'system', scales: 'scale', metrics: 'metric' },
  ...{ insights: 'insight', opportunities: 'opportunity', actions: 'action', sources: 'source', views: 'view' },
} as const;

/**
 * The same journey in which no two things have one id, of whatever kind: what shares its id with a thing of an earlier kind
 * goes by another. A comparison finds what two journeys share by ids alone.
 */
export function withDistinctIds(journey: Journey): Journey {
  const names = new Map<string, Id>();
  const taken = new Set<Id>([journey.id]);
  let isRenamed = false;
  for (const [list, kind] of Object.entries(kinds) as [keyof typeof kinds, IdKind][])
    for (const { id } of journey[list]) {
      let name = id;
      for (let number = 1; taken.has(name); number++) name = `${id}~${kind}${number > 1 ? `-${number}` : ''}`;
      taken.add(name);
      isRenamed ||= name !== id;
      names.set(`${kind} ${id}`, name);
    }
  if (!isRenamed) return journey;
  const document: JourneyDocument = renamedDocument(fullDocument(journey), {
    nameOf: (id, to) => to.map((kind) => names.get(`${kind} ${id}`)).find((name) => name !== undefined) ?? id,
  });
  return parseJourney(document).journey;
}
