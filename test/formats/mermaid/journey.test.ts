import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';
import { factsOf } from './mermaid-facts.js';

/** The tasks of a journey as `section|name|score|people`. */
function tasks(text: string): string[] {
  const facts = factsOf(text) as { tasks: { section: string; name: string; score: number | null; people: string[] }[] };
  return facts.tasks.map((task) => [task.section, task.name, task.score, task.people.join('+')].join('|'));
}

const bakery = `journey
  title A loaf of bread
  section Shop
    Find the bakery: 2: Ana
    Pay: 4: Ana, Baker
  section Home
    Eat: 5: Ana
`;

describe('a journey', () => {
  test('becomes stages, steps, scores on a scale of 1 to 5, and actors', () => {
    const { document, issues } = readMermaid(bakery);
    expect(issues).toEqual([]);
    expect(document).toEqual({
      version: '1',
      title: 'A loaf of bread',
      topology: 'linear',
      scales: [{ id: 'mermaid', min: 1, max: 5, neutral: 3 }],
      lanes: [
        { id: 'emotion', role: 'emotion' },
        { id: 'people', role: 'custom', title: { en: 'People', 'zh-Hans': '人物', 'zh-Hant': '人物' } },
      ],
      stages: [
        {
          title: 'Shop',
          steps: [
            {
              title: 'Find the bakery',
              actor: 'actor-1',
              emotion: { value: 2, scale: 'mermaid' },
              cells: { people: { text: 'Ana', refs: ['actor-1'] } },
            },
            {
              title: 'Pay',
              actor: 'actor-1',
              emotion: { value: 4, scale: 'mermaid' },
              cells: { people: { text: 'Ana, Baker', refs: ['actor-1', 'actor-2'] } },
            },
          ],
        },
        {
          title: 'Home',
          steps: [
            {
              title: 'Eat',
              actor: 'actor-1',
              emotion: { value: 5, scale: 'mermaid' },
              cells: { people: { text: 'Ana', refs: ['actor-1'] } },
            },
          ],
        },
      ],
      actors: [
        { id: 'actor-1', name: 'Ana' },
        { id: 'actor-2', name: 'Baker' },
      ],
    });
  });

  test('is a document without a fault', () => {
    const { journey, issues } = parseJourney(readMermaid(bakery).document);
    expect(issues).toEqual([]);
    expect(journey.steps.map((step) => step.emotion[0]?.value)).toEqual([2, 4, 5]);
  });

  test('without people needs no lane of people', () => {
    expect(readMermaid('journey\nEat: 5').document.lanes).toEqual([{ id: 'emotion', role: 'emotion' }]);
  });

  test('keeps names that JavaScript treats as special', () => {
    const { document } = readMermaid('journey\nEat: 5: __proto__, constructor');
    expect(document.actors?.map((actor) => actor.name)).toEqual(['__proto__', 'constructor']);
  });

  test('has one untitled stage for the tasks before the first section', () => {
    const { document } = readMermaid('journey\nWake: 3: Me\nsection Work\nCode: 4: Me');
    expect(document.stages.map((stage) => stage.title)).toEqual(['', 'Work']);
  });

  test('keeps a section that is empty and one that comes twice', () => {
    const { document } = readMermaid('journey\nsection A\nx: 1\nsection B\nsection A\ny: 2');
    expect(document.stages.map((stage) => [stage.title, stage.steps.length])).toEqual([
      ['A', 1],
      ['B', 0],
      ['A', 1],
    ]);
  });
});

describe('the score of a task', () => {
  test.each([
    ['x', 'x'],
    ['Infinity', 'Infinity'],
    ['4/5', '4/5'],
  ])('%s is an issue at its place and leaves the emotion open', (score, raw) => {
    const { document, issues } = readMermaid(`journey\n  Pay: ${score}: Ana`);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'mermaid-score', severity: 'warning', line: 2, column: 8 }),
    ]);
    expect(issues[0]?.message).toContain('expected a number from 1 to 5');
    expect(document.stages[0]?.steps[0]).toMatchObject({
      emotion: { value: null, scale: 'mermaid' },
      'x-mermaid': { score: raw },
    });
  });

  test('that is left out is missing, though Mermaid counts it as 0', () => {
    const { document, issues } = readMermaid('journey\nPay: : Ana');
    expect(issues[0]?.message).toContain('“Pay” has no score');
    expect(document.stages[0]?.steps[0]?.emotion).toEqual({ value: null, scale: 'mermaid' });
    expect(tasks('journey\nPay: : Ana')).toEqual(['|Pay|0|Ana']);
  });

  test('may be a fraction between 1 and 5', () => {
    const { document, issues } = readMermaid('journey\nPay: 2.5');
    expect(issues).toEqual([]);
    expect(document.stages[0]?.steps[0]?.emotion).toEqual({ value: 2.5, scale: 'mermaid' });
  });
});

describe('a line of a journey', () => {
  test.each([
    ['A further colon ends the people', 'a: 3: b: c', ['|a|3|b']],
    ['a task needs no people', 'a: 3', ['|a|3|']],
    ['people are split at commas and trimmed', 'a: 3:  Me ,You', ['|a|3|Me+You']],
    ['an empty name among the people is kept', 'a: 3: Me,', ['|a|3|Me+']],
    ['a hash ends the line', 'a: 3: Me # why', ['|a|3|Me']],
    ['a hash alone is a comment', '# note\na: 3', ['|a|3|']],
    ['two percent signs alone are a comment', '%% note: 2\na: 3', ['|a|3|']],
    ['one percent sign is a comment too', '% note: 2\na: 3', ['|a|3|']],
    ['percent signs inside a name stay', '100 %% sure: 3', ['|100 %% sure|3|']],
    ['words may stand in capitals', 'SECTION S\nTITLE t\na: 3', ['S|a|3|']],
    ['Number() decides what a score is', 'a: 0x4\nb: 1e0\nc: four', ['|a|4|', '|b|1|', '|c||']],
    [
      'a word that only begins like a keyword is a name',
      'journeys: 3\nsections: 2\ntitles: 1',
      ['|journeys|3|', '|sections|2|', '|titles|1|'],
    ],
    ['a keyword without a value is a name', 'section: 3\ntitle: 2', ['|section|3|', '|title|2|']],
    ['lines may end in CR LF', 'a: 3: Me\r\nb: 4: Me\r\n', ['|a|3|Me', '|b|4|Me']],
    ['an entity does not end a name', 'Room #35;7: 3: Tom #amp; Jo', ['|Room ﬂ°°35¶ß7|3|Tom ﬂ°amp¶ß Jo']],
  ])('%s', (_, lines, expected) => {
    expect(tasks(`journey\n${lines}`)).toEqual(expected);
  });

  test('has an issue about what Mermaid leaves out after a third colon', () => {
    const [issue] = readMermaid('journey\na: 3: b: c').issues;
    expect(issue).toMatchObject({ code: 'mermaid-people', severity: 'warning', line: 2 });
    expect(issue?.message).toContain('“c”');
  });

  test('has messages of at most 300 characters, however long it is', () => {
    const long = 'x'.repeat(500);
    for (const line of [
      `${long}: ${long}: Me`,
      `${long}: 5: a: ${long}`,
      long,
      `${long}: 55: Me`,
      `${long}：5：${long}`,
    ])
      for (const { message } of readMermaid(`journey\n${line}\na: 1\nb: 2\nc: 3`).issues)
        expect(message.length).toBeLessThanOrEqual(300);
  });

  test('may stand beside the keyword', () => {
    expect(tasks('journey a: 3: Me')).toEqual(['|a|3|Me']);
  });

  test('shows entities as characters and `<br>` as a line break', () => {
    const { document } = readMermaid('journey\ntitle A<br/>B\nRoom #35;7 #amp; #nope;: 3: Tom<br>Tim');
    expect(document.title).toBe('A\nB');
    expect(document.stages[0]?.steps[0]?.title).toBe('Room #7 & #nope;');
    expect(document.actors?.[0]?.name).toBe('Tom\nTim');
  });

  test('keeps markup as the text it is', () => {
    const { document } = readMermaid('journey\n<script>alert(1)</script>: 3: <b>Me</b>');
    expect(document.stages[0]?.steps[0]?.title).toBe('<script>alert(1)</script>');
  });
});

describe('what Mermaid refuses', () => {
  const steps = (text: string) =>
    readMermaid(text).document.stages.flatMap((stage) => stage.steps.map((step) => step.title));

  test.each([
    ['a line without a colon', 'a: 3\nJust a name\nb: 4', 3, ['a', 'b']],
    ['a semicolon after a task', 'a: 3: Me; b: 4: Me', 2, ['a', 'b']],
    ['a hash in a name', 'Fix #2 first: 3: Me', 2, ['Fix #2 first']],
    ['a task that begins with “journey”', 'Journey home: 3: Me', 2, ['Journey home']],
    ['a name without a score', 'a:\nb: 4', 2, ['a', 'b']],
    ['a colon without a name', ': 3: Me\nb: 4', 2, ['b']],
    ['a line of style', 'a: 3\nstyle a fill:#f9f', 3, ['a']],
  ])('%s is an error at its line, and the rest is read', (_, lines, line, expected) => {
    const { issues } = readMermaid(`journey\n${lines}`);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'mermaid-rejects', severity: 'error', line }));
    expect(steps(`journey\n${lines}`)).toEqual(expected);
  });

  test('a section with a colon keeps its whole name', () => {
    const { document, issues } = readMermaid('journey\nsection Phase 1: buy\nPay: 3');
    expect(issues[0]).toMatchObject({ code: 'mermaid-rejects', line: 2, column: 16 });
    expect(document.stages[0]?.title).toBe('Phase 1: buy');
  });

  test('a description that never closes gives its first line', () => {
    const { document } = readMermaid('journey\naccDescr {\n  How it went\nsection Work\nCode: 3: Me');
    expect(document.description).toBe('How it went');
    expect(steps('journey\naccDescr {\n  How it went\nsection Work\nCode: 3: Me')).toEqual(['Code']);
  });

  test('an unknown diagram is named, and nothing is read', () => {
    const { document, issues } = readMermaid('flowchart TD\n  journey --> end');
    expect(issues).toEqual([expect.objectContaining({ code: 'mermaid-diagram', severity: 'error', line: 1 })]);
    expect(issues[0]?.message).toContain('“flowchart TD”');
    expect(document.stages).toEqual([]);
  });

  test('a keyword in capitals, or text before it, is an error and the diagram is read', () => {
    expect(readMermaid('Journey\na: 3').issues[0]).toMatchObject({ code: 'mermaid-rejects', line: 1 });
    expect(steps('# about\n\njourney\na: 3')).toEqual(['a']);
    expect(steps("%%{'init': {}}%%\njourney\na: 3")).toEqual(['a']);
  });
});

describe('the head of a text', () => {
  const title = (front: string) => readMermaid(`${front}\njourney\na: 3`).document.title;

  test.each([
    ['---\ntitle: Plain words\n---', 'Plain words'],
    ['---\ntitle: "Quoted: \\u00e9"\n---', 'Quoted: é'],
    ["---\ntitle: 'It''s'\n---", "It's"],
    ['---\ntitle: Cut # here\n---', 'Cut'],
    ['---\nconfig:\n  title: no\n---', ''],
    ['---\ntitle: |-\n  One\n  Two\n---', 'One\nTwo'],
    ['---\ntitle: One\n  two\n---', 'One two'],
    ['---\ntitle: 2024\n---', '2024'],
    ['---\ntitle: null\n---', ''],
    ['  ---\n  title: Set in\n  ---', 'Set in'],
    ['---\r\ntitle: Windows\r\n---\r', 'Windows'],
  ])('%j gives the title %j', (front, expected) => {
    expect(title(front)).toBe(expected);
  });

  test.each([
    ['---\ntitle: Map: draft\n---', 2, 'Map: draft'],
    ['---\ntitle: "Open\n---', 2, 'Open'],
    ['---\n\ttitle: Tab\n---', 2, 'Tab'],
    ['\n---\ntitle: Late\n---', 2, 'Late'],
  ])('%j is refused by Mermaid, and its title is read', (front, line, expected) => {
    expect(readMermaid(`${front}\njourney\na: 3`).issues).toContainEqual(
      expect.objectContaining({ code: 'mermaid-rejects', line }),
    );
    expect(title(front)).toBe(expected);
  });

  test('a title in the diagram goes before the one in front of it', () => {
    expect(readMermaid('---\ntitle: Front\n---\njourney\ntitle Inside').document.title).toBe('Inside');
  });

  test('an open front matter hides nothing', () => {
    const { document, issues } = readMermaid('---\ntitle: Open\njourney\na: 3');
    expect(issues[0]).toMatchObject({ code: 'mermaid-rejects', line: 1 });
    expect(document.stages[0]?.steps[0]?.title).toBe('a');
  });

  test('a directive is taken out, in one line or several', () => {
    expect(factsOf('%%{init: {"theme": "dark"}}%%\njourney\na: 3')).not.toBe('rejected');
    expect(factsOf('%%{\n  init: {\n  "theme": "dark"}\n}%%\njourney\na: 3')).not.toBe('rejected');
  });

  test.each([
    ['a directive', '%%{init: {"theme": "dark"}}%%\n%%{wrap}%%\njourney\na: 3', 1],
    ['a key of the front matter', '---\ntitle: A\nconfig:\n  theme: dark\n---\n%%{init: {}}%%\njourney\na: 3', 3],
  ])('%s is not read, and one issue says so', (_, text, line) => {
    expect(readMermaid(text).issues).toEqual([
      expect.objectContaining({ code: 'mermaid-config', severity: 'info', line }),
    ]);
  });

  test('an open directive costs one line, not the rest', () => {
    const { document, issues } = readMermaid('%%{init: {"theme": "dark"}\njourney\na: 3');
    expect(issues[0]).toMatchObject({ code: 'mermaid-directive', severity: 'error', line: 1 });
    expect(document.stages[0]?.steps).toHaveLength(1);
  });

  test('accessible title and description become the description', () => {
    const text = 'journey\naccTitle: In short\naccDescr {\n  At\n  length\n}\na: 3';
    expect(readMermaid(text).document.description).toBe('In short\nAt\nlength');
  });
});
