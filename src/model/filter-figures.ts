import type { FilterDocument } from './schema.js';
import type { Id, Journey, MetricValue, Reading, Stage } from './journey.js';
import { isMeasured } from './voice.js';

/** The kinds of group that figures are counted for. */
const kinds = ['segments', 'personas', 'channels'] as const;

/** Where and for whom a figure was counted, as far as it says. */
type Counted = Partial<Pick<MetricValue, 'at' | 'persona' | 'segment' | 'channel'>>;

/** Whether a figure is of the groups that a filter leaves, of others, or was not counted for groups like these. */
export type Belonging = 'own' | 'others' | 'uncounted';

/** What a filter makes of the figures of a journey. */
export interface FigureChoice {
  readonly of: (figure: Counted) => Belonging;
  /** Of the scores of a step: what the makers of a map set for everyone holds for each group, what was measured of everyone does not. */
  readonly ofReading: (reading: Reading, beside: readonly Reading[]) => Belonging;
  /** The groups that were chosen, by kind: only kinds of which not all are. */
  readonly groups: FilterDocument;
}

/**
 * The choice of figures that a filter makes.
 *
 * A filter that leaves all groups of a kind asks nothing of the figures. Else a figure has to name a chosen segment, a chosen
 * persona or the segment that the persona stands for; and a chosen channel, or a place that lost no step to other channels.
 */
export function figureChoice(journey: Journey, filter: FilterDocument, stages: readonly Stage[]): FigureChoice {
  const groups: FilterDocument = Object.freeze(
    Object.fromEntries(kinds.filter((kind) => narrows(journey, filter, kind)).map((kind) => [kind, filter[kind]])),
  );
  const segmentOf = (persona: Id | undefined): Id | undefined => journey.lookup.personas.get(persona ?? '')?.segment;
  const among = (ids: readonly (Id | undefined)[] | undefined, id: Id | undefined): Belonging =>
    ids === undefined ? 'own' : id === undefined ? 'uncounted' : ids.includes(id) ? 'own' : 'others';
  const stoodFor = groups.personas?.map(segmentOf);
  const isWhole = wholePlaces(journey, stages);
  const of = ({ at, persona, segment, channel }: Counted): Belonging =>
    worst([
      among(groups.segments, segment ?? segmentOf(persona)),
      persona === undefined ? among(stoodFor, segment) : among(groups.personas, persona),
      channel === undefined && (at === undefined || isWhole(at)) ? 'own' : among(groups.channels, channel),
    ]);
  const ofReading = (reading: Reading, beside: readonly Reading[]): Belonging => {
    const found = of({ persona: reading.persona, segment: reading.segment });
    const told = groups.segments !== undefined && beside.some(({ segment }) => segment !== undefined);
    // A score of nobody in particular is that of the persona whose journey it is.
    const isViewpoint = groups.segments === undefined && groups.personas?.includes(journey.persona ?? '') === true;
    return found === 'uncounted' && !told && (isViewpoint || !isMeasured(reading)) ? 'own' : found;
  };
  return { of, ofReading, groups };
}

function narrows(journey: Journey, filter: FilterDocument, kind: (typeof kinds)[number]): boolean {
  const wanted = new Set(filter[kind]);
  return wanted.size > 0 && journey[kind].some(({ id }) => !wanted.has(id));
}

// A step has one channel, and a link two ends; what was counted over several steps was counted in all of their channels.
function wholePlaces({ stages: before, links, lookup }: Journey, stages: readonly Stage[]): (at: Id) => boolean {
  const small = new Set(links.map(({ id }) => id));
  const left = new Map(stages.map(({ id, steps }) => [id, steps.length]));
  const broken = new Set(before.filter(({ id, steps }) => left.get(id) !== steps.length).map(({ id }) => id));
  return (at) => lookup.steps.has(at) || small.has(at) || (lookup.stages.has(at) ? !broken.has(at) : broken.size === 0); // prettier-ignore
}

function worst(all: readonly Belonging[]): Belonging {
  return all.includes('others') ? 'others' : all.includes('uncounted') ? 'uncounted' : 'own';
}
