import type { ReadingDocument } from '../../model/schema-step.js';
import type { Fault } from '../text-issue.js';
import type { Task } from './diagram.js';

/** The scale of Mermaid’s scores: 1 is worst, 5 is best, 3 is neither. */
export const mermaidScale = { id: 'mermaid', min: 1, max: 5, neutral: 3 } as const;

/** The score of a task as a reading. One that is no number on the scale is missing, never neutral. */
export function readingOf(task: Task): ReadingDocument {
  return { value: isOnScale(task) ? task.score : null, scale: mermaidScale.id };
}

/** What is wrong with the score of a task, if anything. */
export function scoreFault(task: Task): Omit<Fault, 'at'> | undefined {
  if (isOnScale(task)) return undefined;
  const consequence = 'The emotion is left open.';
  if (task.scoreText === '') {
    return { code: 'mermaid-score', severity: 'warning', message: `“${task.name}” has no score. ${consequence}` };
  }
  const expected = `expected a number from ${mermaidScale.min} to ${mermaidScale.max}`;
  const message = `The score of “${task.name}” is “${task.scoreText}”, ${expected}. ${consequence}`;
  return { code: 'mermaid-score', severity: 'warning', message };
}

function isOnScale(task: Task): boolean {
  return task.scoreText !== '' && task.score >= mermaidScale.min && task.score <= mermaidScale.max;
}
