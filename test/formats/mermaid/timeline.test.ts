import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';
import { compareJourneys } from '../../../src/views/compare.js';
import { draw } from '../../../src/pipeline.js';
import type { Scene } from '../../../src/scene/mark.js';
import { flowchart } from '../../../src/views/flowchart/index.js';
import { timeline } from '../../../src/views/timeline/index.js';
import { factsOf } from './mermaid-facts.js';

/** Whether the three steps of a drawing stand below each other or side by side. */
function stepPlaces({ marks }: Scene): string {
  const boxes = [1, 2, 3].flatMap((step) => marks.find(({ key }) => key === `stage-1/step-${step}`)?.box ?? []);
  const [a, b, c] = boxes;
  if (!a || !b || !c) return 'missing';
  return a.y < b.y && b.y < c.y ? 'down' : a.x < b.x && b.x < c.x ? 'across' : 'neither';
}

/** The periods of a timeline as `section|name|events`. */
function periods(text: string): string[] {
  const facts = factsOf(text) as { periods: { section: string; name: string; events: string[] }[] };
  return facts.periods.map((period) => [period.section, period.name, period.events.join('+')].join('|'));
}

describe('a timeline', () => {
  test('becomes stages, steps and a lane of events, without emotions', () => {
    const { document, issues } = readMermaid(
      'timeline TD\n  title Firm\n  section Youth\n    1990 : Founded : First sale\n    1995',
    );
    expect(issues).toEqual([]);
    expect(document).toEqual({
      version: '1',
      title: 'Firm',
      topology: 'linear',
      lanes: [{ id: 'events', role: 'custom', title: { en: 'Events', 'zh-Hans': '事件', 'zh-Hant': '事件' } }],
      stages: [
        {
          title: 'Youth',
          steps: [
            { title: '1990', cells: { events: [{ text: 'Founded' }, { text: 'First sale' }] } },
            { title: '1995' },
          ],
        },
      ],
      direction: 'block',
    });
    expect(parseJourney(document).issues).toEqual([]);
  });

  test.each([
    ['timeline\n1990', undefined],
    ['timeline LR\n1990', 'inline'],
    ['timeline TD\n1990', 'block'],
  ])('says the direction that is written: %j', (text, direction) => {
    expect(readMermaid(text).document.direction).toBe(direction);
  });

  test('TD is drawn down the page, in a comparison too, unless an option says otherwise', () => {
    const { document } = readMermaid('timeline TD\n  1990 : A\n  1991 : B\n  1992 : C');
    const { journey: parsed } = parseJourney(document);
    for (const view of [timeline, flowchart]) {
      expect(stepPlaces(draw(document, { view: view as typeof timeline }).scene)).toBe('down');
      expect(
        stepPlaces(draw(document, { view: view as typeof timeline, options: { direction: 'inline' } }).scene),
      ).toBe('across');
      expect(stepPlaces(draw(compareJourneys(parsed, parsed), { view: view as typeof timeline }).scene)).toBe('down');
    }
    expect(stepPlaces(draw({ ...document, direction: 'inline' }, { view: timeline, width: 320 }).scene)).toBe('across');
  });

  test('does not show the title in front of it; the description keeps it', () => {
    const { document, issues } = readMermaid('---\ntitle: Firm\n---\ntimeline\n1990');
    expect(document).toMatchObject({ title: '', description: 'Firm' });
    expect(issues).toEqual([expect.objectContaining({ code: 'mermaid-title', severity: 'info' })]);
  });

  test.each([
    ['LR unless it says otherwise', 'timeline\n1990', 'LR'],
    ['TD', 'timeline  TD\n1990', 'TD'],
    ['LR', 'timeline lr\n1990', 'LR'],
  ])('runs %s', (_, text, direction) => {
    expect(factsOf(text)).toMatchObject({ direction });
  });
});

describe('a line of a timeline', () => {
  test.each([
    ['events may follow on lines of their own', '1990\n : A\n : B', ['|1990|A+B']],
    ['an event after a section belongs to the period before', '1990 : A\nsection S\n : B', ['|1990|A+B']],
    ['a colon without a space after it is part of an event', '1990 : at 10:30 : B', ['|1990|at 10:30+B']],
    ['an event may stand on the next line', '1990 :\n A', ['|1990|A']],
    ['a hash ends a period, not an event', '1990 # x\n1991 : no. #2', ['|1990|', '|1991|no. #2']],
    ['a semicolon is part of a period', 'a; b : c; d', ['|a; b|c; d']],
    ['a period needs no event', '1990\n1991', ['|1990|', '|1991|']],
    ['a section may hold a hash', 'section No #1\n1990', ['No #1|1990|']],
  ])('%s', (_, lines, expected) => {
    expect(periods(`timeline\n${lines}`)).toEqual(expected);
  });
});

describe('what Mermaid refuses in a timeline', () => {
  const read = (lines: string) => {
    const { document, issues } = readMermaid(`timeline\n${lines}`);
    const steps = document.stages.flatMap((stage) => stage.steps);
    const told = steps.map((step) => {
      const events = (step.cells?.['events'] ?? []) as readonly { text: string }[];
      return [step.title as string, ...events.map((event) => event.text)].join('|');
    });
    return { told, lines: issues.filter((issue) => issue.code === 'mermaid-rejects').map((issue) => issue.line) };
  };

  test.each([
    ['a time as a period', '10:30 : Coffee\n11 : Work', ['10:30|Coffee', '11|Work'], [2]],
    ['no space after the colon', '1990 :A :B', ['1990|A|B'], [2]],
    ['no space at all', '1990:A', ['1990|A'], [2]],
    ['an event before any period', ': A\n1990', ['A', '1990'], [2]],
    ['a period that begins with “timeline”', 'Timeline of us : A', ['Timeline of us|A'], [2]],
    ['a line of style', '1990 : A\nstyle 1990 fill:#f9f\n : B', ['1990|A|B'], [3]],
    ['a colon with nothing after it', '1990 : \n1991', ['1990', '1991'], [2]],
  ])('%s is an error at its line, and the rest is read', (_, lines, told, at) => {
    expect(read(lines)).toEqual({ told, lines: at });
  });
});
