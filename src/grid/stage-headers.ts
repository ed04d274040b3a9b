import type { Stage } from '../model/journey.js';
import { fitStageHeader, type FittedStageHeader } from '../scene/stage-header.js';
import type { Context } from '../content/context.js';

/** The header of a stage for a band of the given width, in the reader's language. */
export function stageHeader(
  { id, index, title, goal }: Stage,
  width: number,
  { say, frame }: Context,
): FittedStageHeader {
  return fitStageHeader({ id, index, title: say(title), goal: say(goal) }, width, frame);
}
