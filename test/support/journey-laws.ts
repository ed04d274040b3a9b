import type { Journey } from '../../src/model/journey.js';
import type { Mark, Scene } from '../../src/scene/mark.js';

/** A law about a drawing and what it is a drawing of. */
export type JourneyLaw = (scene: Scene, journey: Journey) => string[];

/** Every step is drawn, once, under its own id; in a picture of people every person is. */
export const stepsAreDrawn: JourneyLaw = ({ marks }, { steps, personas }) => {
  const showsPeople = marks.some(({ part }) => part === 'portrait' || (part === 'message' && personas.length === 0));
  const wanted = showsPeople
    ? personas.map(({ id }) => ({ what: 'persona', id, key: `persona(${id})` }))
    : steps.map(({ id }) => ({ what: 'step', id, key: id }));
  const drawn = new Map<string, Mark[]>();
  for (const mark of marks) drawn.set(mark.key, [...(drawn.get(mark.key) ?? []), mark]);
  return wanted.flatMap(({ what, id, key }) => {
    const found = drawn.get(key) ?? [];
    const place = what === 'step' ? found[0]?.place?.step : found[0]?.place?.persona;
    return found.length === 1 && place === id ? [] : [`${what} ${id} is drawn ${found.length} times under its id`];
  });
};

/** A reader meets the steps in the order in which they happen, and each stage before its steps; who is told of next begins anew. */
export const readingFollowsTheJourney: JourneyLaw = (scene, { lookup }) => {
  const breaches: string[] = [];
  let last = -1;
  for (const mark of inOrder(scene)) {
    if (mark.part === 'persona') last = -1;
    const step = lookup.steps.get(mark.place?.step ?? '');
    if (step && step.index < last) breaches.push(`${mark.key} of step ${step.index} is read after step ${last}`);
    if (step) last = Math.max(last, step.index);
    const stage = mark.part === 'stage-header' ? lookup.stages.get(mark.place?.stage ?? '') : undefined;
    const first = stage?.steps[0];
    if (first && first.index <= last) breaches.push(`${mark.key} is read after its first step`);
  }
  return breaches;
};

/** At one step a reader meets what stands higher first, and beside each other what stands on the side where reading starts. */
export const readingFollowsTheEye: JourneyLaw = (scene, { lookup }) => {
  const bySteps = new Map<string, Mark[]>();
  for (const mark of inOrder(scene)) {
    const step = mark.place?.step;
    if (step === undefined || !lookup.steps.has(step) || mark.part === 'link') continue;
    bySteps.set(step, [...(bySteps.get(step) ?? []), mark]);
  }
  return [...bySteps].flatMap(([step, marks]) =>
    marks.flatMap((mark, index) =>
      marks
        .slice(0, index)
        .flatMap((before) =>
          contradicts(before, mark, scene) ? [`at ${step}, ${before.key} is read before ${mark.key}`] : [],
        ),
    ),
  );
};

// Points of one curve stand as high as their scores, so their height says nothing about their turn.
function contradicts(before: Mark, after: Mark, { breaks, direction }: Scene): boolean {
  const onCurve = (part: Mark['part']): boolean => part === 'point' || part === 'moment' || part === 'gap';
  if (onCurve(before.part) && onCurve(after.part)) return false;
  if (breaks.axis === 'y') {
    // The strip of a curve down the page stands before all columns; what it shows is read after the step.
    if (onCurve(before.part) || onCurve(after.part)) return false;
    const level = before.box.y < after.box.y + after.box.height && after.box.y < before.box.y + before.box.height;
    const isAfter =
      direction === 'rtl'
        ? before.box.x + before.box.width <= after.box.x
        : after.box.x + after.box.width <= before.box.x;
    const sameColumn = before.box.x < after.box.x + after.box.width && after.box.x < before.box.x + before.box.width;
    return (level && isAfter) || (sameColumn && after.box.y + after.box.height <= before.box.y + 0.01);
  }
  return after.box.y + after.box.height <= before.box.y + 0.01;
}

function inOrder({ marks, order }: Scene): Mark[] {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return order.flatMap((key) => byKey.get(key) ?? []);
}

/** The laws about a drawing and its journey, each by its name. */
export const journeyLaws: Readonly<Record<string, JourneyLaw>> = {
  stepsAreDrawn,
  readingFollowsTheJourney,
  readingFollowsTheEye,
};
