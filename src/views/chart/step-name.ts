import type { Step } from '../../model/journey.js';
import { changeLines, changeName } from '../../telling/change-notes.js';
import { joined, type Telling } from '../../telling/telling.js';

/** What stands at the head of a step's column: its title, and what became of it where two journeys are compared. */
export function stepHead(step: Step, telling: Telling): string {
  const change = telling.journey.changes?.get(step.id);
  return joined('\n', telling.say(step.title), change && changeName(change.kind, telling));
}

/** The same for those who listen, with everything that changed. */
export function stepSpoken(step: Step, telling: Telling): string {
  const { say, frame, journey } = telling;
  const title = say(step.title) || frame.words.stepPlace(step.index + 1, journey.steps.length);
  return joined('. ', title, ...changeLines(step, telling).spoken);
}
