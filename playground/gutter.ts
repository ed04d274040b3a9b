import type { TextIssue } from '../src/formats/text-issue.js';
import { make } from './page-parts.ts';

/** What the gutter says beside the numbers: which lines have an issue, and which was looked for. */
export interface GutterMarks {
  readonly issues: readonly TextIssue[];
  readonly here: number | undefined;
}

/** Draws the numbers of the lines in sight with their marks. */
export function drawGutter(gutter: HTMLElement, box: HTMLTextAreaElement, { issues, here }: GutterMarks): void {
  const height = lineHeightOf(box);
  const padding = parseFloat(getComputedStyle(box).paddingTop);
  const first = Math.max(0, Math.floor((box.scrollTop - padding) / height));
  const last = Math.min(lineCount(box.value), first + Math.ceil(box.clientHeight / height) + 1);
  const worst = worstByLine(issues);
  const lines = Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const number = first + index + 1;
    return make('span', {
      className: `${worst.get(number) ?? ''} ${number === here ? 'here' : ''}`,
      textContent: String(number),
    });
  });
  gutter.style.setProperty('--digits', String(Math.max(3, String(lineCount(box.value)).length)));
  gutter.style.setProperty('--shift', `${padding + first * height - box.scrollTop}px`);
  gutter.replaceChildren(...lines);
}

/** The height of a line of the box in px. */
export function lineHeightOf(box: HTMLTextAreaElement): number {
  return parseFloat(getComputedStyle(box).lineHeight);
}

const ranks: readonly TextIssue['severity'][] = ['info', 'warning', 'error'];

function worstByLine(issues: readonly TextIssue[]): Map<number, TextIssue['severity']> {
  const worst = new Map<number, TextIssue['severity']>();
  for (const { line, severity } of issues) {
    const known = worst.get(line);
    if (!known || ranks.indexOf(severity) > ranks.indexOf(known)) worst.set(line, severity);
  }
  return worst;
}

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
