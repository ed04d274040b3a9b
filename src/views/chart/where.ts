import { stagePlaces } from '../../content/stage-places.js';
import type { ReadAt } from '../../scene/reading-order.js';
import type { Id } from '../../model/journey.js';
import type { Place } from '../../scene/mark.js';
import type { Context } from '../../content/context.js';

/** Where a figure was taken, counted in columns: a step, a stage, or the whole journey. */
export interface Where {
  /** First and last column; a stage without steps has a column too. */
  readonly from: number;
  readonly to: number;
  readonly at: ReadAt;
  readonly place: Place;
  /** The place in words. */
  readonly name: string;
  readonly kind: 'step' | 'stage' | 'whole';
}

/** Where each place of a journey is. What is no step and no stage (a link, a lane, the journey) stands over the whole. */
export function placesOf(context: Context): (id: Id) => Where {
  const { journey, say, frame } = context;
  const places = new Map<Id, Where>();
  const stages = stagePlaces(journey);
  let column = 0;
  for (const stage of journey.stages) {
    const from = column;
    for (const step of stage.steps) {
      const place = { stage: stage.id, step: step.id };
      places.set(step.id, {
        from: column,
        to: column,
        at: { step: step.index },
        place,
        name: say(step.title),
        kind: 'step',
      });
      column += 1;
    }
    column = Math.max(column, from + 1);
    const own = {
      from,
      to: column - 1,
      at: stages.get(stage.id) ?? 'whole',
      place: { stage: stage.id },
      name: say(stage.title),
      kind: 'stage',
    } as const;
    // A step and a stage may bear one id: the step is the nearer meaning.
    if (!places.has(stage.id)) places.set(stage.id, own);
  }
  const to = Math.max(0, column - 1);
  const links = new Map(journey.links.map((link) => [link.id, link]));
  return (id) => {
    const link = links.get(id);
    const ends = link && [link.from, link.to].map((end) => places.get(end ?? '')?.name ?? '').filter(Boolean);
    const name = ends && ends.length > 0 ? ends.join(' → ') : frame.words.chart.wholeJourney;
    return places.get(id) ?? { from: 0, to, at: 'whole', place: {}, name, kind: 'whole' };
  };
}

/** Things over columns in as few rows as keep them apart; in each row they stay in their order. */
export function rowsApart<T extends { readonly where: Where }>(items: readonly T[]): T[][] {
  const rows: { end: number; items: T[] }[] = [];
  const ordered = [...items].sort((a, b) => a.where.from - b.where.from || b.where.to - a.where.to);
  for (const item of ordered) {
    const row = rows.find(({ end }) => end < item.where.from);
    if (row) row.items.push(item);
    if (row) row.end = item.where.to;
    else rows.push({ end: item.where.to, items: [item] });
  }
  return rows.map((row) => row.items);
}
