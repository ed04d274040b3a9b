import type { ScaleDocument } from '../../model/schema-grid.js';
import type { ReadingDocument } from '../../model/schema-step.js';
import { cut } from '../../model/sentence.js';
import type { Fault } from '../text-issue.js';
import type { Task } from './diagram.js';
import { mermaidScale, scaleOf } from './score-scale.js';

/** The scale on which the scores of these tasks lie; `undefined` where they are no scores but counts. */
export function scaleOfTasks(tasks: readonly Task[]): ScaleDocument | undefined {
  return scaleOf(tasks.filter(isScored).map(({ score }) => score));
}

/** Whether the task has a number for a score, on whatever scale. */
export function isScored({ scoreText, score }: Task): boolean {
  return scoreText !== '' && Number.isFinite(score);
}

/** The score of a task as a reading. One that is no number on the scale is missing, never neutral. */
export function readingOf(task: Task, scale: ScaleDocument): ReadingDocument {
  return { value: isOn(scale, task) ? task.score : null, scale: scale.id };
}

/** What is to be said about the scores of the tasks: those that cannot be read, and how the others were. */
export function scoreFaults(tasks: readonly Task[]): Fault[] {
  const scale = scaleOfTasks(tasks);
  const wrong = tasks.filter((task) => (scale ? !isOn(scale, task) : !isScored(task)));
  const faults = wrong.map((task) => wrongScore(task, scale ?? mermaidScale));
  if (scale === mermaidScale) return faults;
  return [scale ? otherScale(tasks, scale) : noScale(tasks), ...faults];
}

function isOn({ min, max }: ScaleDocument, task: Task): boolean {
  return isScored(task) && task.score >= min && task.score <= max;
}

function wrongScore(task: Task, { min, max }: ScaleDocument): Fault {
  const name = `“${cut(task.name, 60)}”`;
  const found = `“${cut(task.scoreText, 60)}”`;
  const message =
    task.scoreText === ''
      ? `${name} has no score. The emotion is left open.`
      : `The score of ${name} is ${found}, expected a number from ${min} to ${max}. The emotion is left open.`;
  return { code: 'mermaid-score', severity: 'warning', message, at: task.scoreAt };
}

function otherScale(tasks: readonly Task[], scale: ScaleDocument): Fault {
  const { min, max, neutral } = scale;
  const at = tasks.find((task) => isOn(scale, task) && !isOn(mermaidScale, task))?.scoreAt ?? 0;
  const message = `Mermaid’s scores run from 1 to 5, and this one does not. All are read on a scale from ${min} to ${max}, with ${neutral} as neutral. Write scores from 1 to 5 if that is not meant.`;
  return { code: 'mermaid-scale', severity: 'warning', message, at };
}

function noScale(tasks: readonly Task[]): Fault {
  const scored = tasks.filter(isScored);
  const at = scored.find((task) => !isOn(mermaidScale, task))?.scoreAt ?? 0;
  const least = scored.reduce((sofar, { score }) => Math.min(sofar, score), Infinity);
  const most = scored.reduce((sofar, { score }) => Math.max(sofar, score), -Infinity);
  const message = `The scores reach from ${least} to ${most}: they look like counts, not like moods. They are kept as a metric, and no curve is drawn from them. Write scores from 1 to 5 for a curve.`;
  return { code: 'mermaid-counts', severity: 'warning', message, at };
}
