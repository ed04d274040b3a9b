import { describe, expect, test } from 'vitest';
import { readMermaid } from '../../../src/formats/mermaid/index.js';
import { parseJourney } from '../../../src/model/parse.js';

/** A text of the document, which Mermaid writes in one language. */
const said = (text: unknown): string => text as string;

/** The steps of a text as `title|score|people or events`, with the headings of stages before them, and what is told. */
function read(text: string) {
  const { document, issues } = readMermaid(text);
  const { journey, issues: faults } = parseJourney(document);
  expect(faults).toEqual([]);
  const steps = journey.stages.flatMap((stage) => [
    ...(stage.title === '' ? [] : [`[${said(stage.title)}]`]),
    ...stage.steps.map(({ title, emotion, cells }) => {
      const people = cells.get('people')?.[0]?.refs.map((id) => said(journey.lookup.actors.get(id)?.name));
      const events = cells.get('events')?.map((cell) => said(cell.text));
      return [said(title), emotion[0]?.value ?? '', (people ?? events ?? []).join('+')].join('|');
    }),
  ]);
  return { title: journey.title, steps, issues, told: issues.map(({ code, line }) => `${code} ${line}`) };
}

describe('a line of a journey with full-width signs', () => {
  test.each([
    ['colons', '泡茶：5：我', ['泡茶|5|我']],
    ['one colon before the people', '上楼: 3：我', ['上楼|3|我']],
    ['one colon before the score', '写代码： 4: 我', ['写代码|4|我']],
    ['a colon in the name too', '第一步：注册：5：我', ['第一步：注册|5|我']],
    ['a time of day in the name', '10：30 起床：4：我', ['10：30 起床|4|我']],
    ['a time of day as the name', '10：30：4：我', ['10：30|4|我']],
    ['no people', '泡茶：5', ['泡茶|5|']],
    ['digits', '泡茶：４：我', ['泡茶|4|我']],
    ['digits beside plain colons', '泡茶: ４．５ : 我', ['泡茶|4.5|我']],
    ['commas between people', '泡茶：5：我，你、她', ['泡茶|5|我+你+她']],
    ['commas beside plain colons', '泡茶: 5: 我，你', ['泡茶|5|我+你']],
    ['semicolons between people', '泡茶：5：我；你', ['泡茶|5|我+你']],
    ['a semicolon at the end', '泡茶：5：我；', ['泡茶|5|我']],
    ['a semicolon after the score', '泡茶：5；', ['泡茶|5|']],
    ['a semicolon between tasks', '泡茶：5：我；上楼：3：我，你；下楼：2', ['泡茶|5|我', '上楼|3|我+你', '下楼|2|']],
    ['signs in the name', '泡茶、喝茶，休息；好：5：我', ['泡茶、喝茶，休息；好|5|我']],
    ['spaces', '　泡茶：　5　：　我　', ['泡茶|5|我']],
    ['small and vertical forms', '泡茶﹕5︰我﹑你', ['泡茶|5|我+你']],
    ['a comment after them', '泡茶：5：我 # 备注：3：你', ['泡茶|5|我']],
    ['an entity', '泡茶#amp;水：5：我', ['泡茶&水|5|我']],
  ])('is read as meant: %s', (_, line, steps) => {
    const found = read(`journey\n  section 早\n    ${line}\n    睡觉: 3: 我`);
    expect(found.steps).toEqual(['[早]', ...steps, '睡觉|3|我']);
    expect(found.told).toEqual(['mermaid-sign 3']);
    expect(found.issues[0]?.severity).toBe('warning');
  });

  test.each([
    ['泡茶：5：我', ['full-width colon “：”']],
    ['泡茶: 5: 我，你、她', ['full-width comma “，”', 'enumeration comma “、”']],
    ['泡茶: 5: 我；', ['full-width semicolon “；”']],
    ['泡茶: ５: 我', ['full-width number “５”']],
  ])('has an issue that names them: %s', (line, names) => {
    const [issue] = read(`journey\n${line}`).issues;
    for (const name of names) expect(issue?.message).toContain(`the ${name}`);
  });

  test('has its issue at the first sign that was read as another', () => {
    expect(read('journey\n  第一步：注册：5：我').issues).toEqual([
      expect.objectContaining({ code: 'mermaid-sign', line: 2, column: 9 }),
    ]);
  });

  test.each([
    ['a name', '写：代码、文档: 4: 我', ['写：代码、文档|4|我']],
    ['a title', 'title 我：一天、两天\n泡茶: 5', ['泡茶|5|']],
    ['a section', 'section 早：上\n泡茶: 5', ['[早：上]', '泡茶|5|']],
    ['a comment', '%% 备注：3：你\n泡茶: 5', ['泡茶|5|']],
    ['a description', 'accDescr {\n  泡茶：5：我\n}\n泡茶: 5', ['泡茶|5|']],
    ['an ideographic space within a name', '田中　太郎: 5: 我', ['田中　太郎|5|我']],
  ])('is left alone where Mermaid reads it: %s', (_, line, steps) => {
    expect(read(`journey\n${line}`)).toMatchObject({ steps, told: [] });
  });

  test('with a word for a score keeps its people, and the word is named', () => {
    const { steps, told } = read('journey\n泡茶：很好：我');
    expect(steps).toEqual(['泡茶||我']);
    expect(told).toEqual(['mermaid-sign 2', 'mermaid-score 2']);
  });

  test('that is a space alone is good to know', () => {
    expect(read('journey\n　泡茶: 5: 我').issues).toEqual([
      expect.objectContaining({ code: 'mermaid-sign', severity: 'info', line: 2, column: 1 }),
    ]);
  });
});

describe('a heading with full-width signs', () => {
  test.each([
    ['title　我的一天\nsection　早上\n泡茶: 5', 'info'],
    ['title：我的一天\nsection：早上\n泡茶: 5', 'warning'],
    ['title： 我的一天\nsection ：早上\n泡茶: 5', 'warning'],
  ])('is a heading: %j', (lines, severity) => {
    const { title, steps, issues } = read(`journey\n${lines}`);
    expect(title).toBe('我的一天');
    expect(steps).toEqual(['[早上]', '泡茶|5|']);
    expect(issues.map((issue) => `${issue.code} ${issue.severity} ${issue.line}`)).toEqual([
      `mermaid-sign ${severity} 2`,
      `mermaid-sign ${severity} 3`,
    ]);
  });

  test('may be one for those who listen', () => {
    const { document, issues } = readMermaid('journey\naccTitle：简介\naccDescr：一天\n泡茶: 5');
    expect(document.description).toBe('简介\n一天');
    expect(issues.map((issue) => issue.line)).toEqual([2, 3]);
  });

  test('may be the first line', () => {
    expect(read('journey：\n泡茶: 5')).toMatchObject({ steps: ['泡茶|5|'], told: ['mermaid-sign 1'] });
  });

  test('may be in the front matter', () => {
    expect(read('---\ntitle：我的一天\n---\njourney\n泡茶: 5')).toMatchObject({
      title: '我的一天',
      told: ['mermaid-sign 2'],
    });
  });
});

describe('a line of a timeline with full-width signs', () => {
  test.each([
    ['a colon', '2002：领英', ['2002||领英'], ['mermaid-sign 2']],
    ['several events', '2004：脸书：谷歌', ['2004||脸书+谷歌'], ['mermaid-sign 2']],
    ['an event on a line of its own', '2004 : 脸书\n　：谷歌', ['2004||脸书+谷歌'], ['mermaid-sign 3']],
    ['an event on the next line', '2004：\n脸书', ['2004||脸书'], ['mermaid-sign 2']],
    ['a time of day', '10：30 起床：喝茶', ['10：30 起床||喝茶'], ['mermaid-sign 2']],
    ['a time of day alone', '10：30 起床', ['10：30 起床||'], []],
    ['a colon inside an event', '2004 : 会议：预算', ['2004||会议：预算'], []],
    ['other signs', '2004 : 脸书，谷歌、微软；好', ['2004||脸书，谷歌、微软；好'], []],
    ['a section', 'section：早\n2004 : 脸书', ['[早]', '2004||脸书'], ['mermaid-sign 2']],
  ])('is read as meant: %s', (_, lines, steps, told) => {
    expect(read(`timeline\n${lines}`)).toMatchObject({ steps, told });
  });

  test('may be the direction', () => {
    const { document, issues } = readMermaid('timeline　TD\n2004 : 脸书');
    expect(document.direction).toBe('block');
    expect(issues).toEqual([expect.objectContaining({ code: 'mermaid-sign', severity: 'info', line: 1, column: 9 })]);
  });
});
