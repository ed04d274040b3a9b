import type { Place } from '../src/formats/place.js';
import type { TextIssue } from '../src/formats/text-issue.js';
import { make, part } from './page-parts.ts';
import type { PlaygroundWords } from './words.ts';

// More than anybody reads, and few enough to draw while typing.
const most = 200;

/** Draws the list of issues; `onChoose` hears the place of one that a reader picks. */
export function startIssueList(onChoose: (place: Place) => void): {
  readonly show: (issues: readonly TextIssue[], words: PlaygroundWords) => void;
} {
  const title = part('issues-title', HTMLElement);
  const list = part('issues', HTMLElement);
  return {
    show(issues, words) {
      title.textContent = summary(issues, words);
      const items = issues.slice(0, most).map((issue) => {
        const button = issueButton(issue, words);
        button.addEventListener('click', () => onChoose(issue));
        return make('li', {}, button);
      });
      const rest = issues.length - items.length;
      list.replaceChildren(...items, ...(rest > 0 ? [make('li', { className: 'rest' }, words.further(rest))] : []));
    },
  };
}

function summary(issues: readonly TextIssue[], words: PlaygroundWords): string {
  const count = (severity: TextIssue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return issues.length === 0 ? words.noIssues : words.issues(count('error'), count('warning'), count('info'));
}

function issueButton({ severity, line, column, message }: TextIssue, words: PlaygroundWords): HTMLButtonElement {
  const place = make('span', { className: 'place', ariaLabel: words.place(line, column) }, `${line}:${column}`);
  const grade = make('span', { className: 'grade' }, words.severities[severity]);
  const text = make('span', { className: 'message', lang: 'en', dir: 'ltr' }, message);
  return make('button', { type: 'button', className: `issue ${severity}` }, grade, place, text);
}
