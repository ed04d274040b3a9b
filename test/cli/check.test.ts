import { describe, expect, test } from 'vitest';
import { runOn } from './memory-io.js';

const good = '{"title": "Tea", "stages": [{"title": "Brew", "steps": [{"title": "Boil water"}]}]}';
const dangling =
  '{\n  "title": "Tea",\n  "stages": [{"title": "Brew", "steps": [\n    {"title": "Boil", "channel": "kitchen"}\n  ]}]\n}';

describe('journeyscape check', () => {
  test('ends with 0 and says so when nothing is wrong', async () => {
    expect(await runOn({ 'tea.json': good }, 'check', 'tea.json')).toMatchObject({
      code: 0,
      out: 'tea.json: no issues\n',
      err: '',
    });
  });

  test('names file, line and column of a fault in the document', async () => {
    const { out } = await runOn({ 'tea.json': dangling }, 'check', 'tea.json');
    expect(out).toMatch(/^tea\.json:4:34: (error|warning) unknown-channel .+\ntea\.json: 1 (error|warning)\n$/);
  });

  test('ends with 1 when the text is no JSON', async () => {
    const { code, out } = await runOn({ 'tea.json': '{"title": "Tea",\n}' }, 'check', 'tea.json');
    expect(code).toBe(1);
    expect(out).toBe(
      'tea.json:1:16: error not-json JSON wants no comma after the last one. Take it out.\ntea.json: 1 error\n',
    );
  });

  test('ends with 1 when the value is no document', async () => {
    expect(await runOn({ 'tea.json': '[1]' }, 'check', 'tea.json')).toMatchObject({ code: 1 });
  });

  test('names the line of Mermaid text', async () => {
    const text = 'journey\n  section Buy\n    Pay: 9: Kim\n    Just a name\n';
    const { code, out } = await runOn({ 'buy.mmd': text }, 'check', 'buy.mmd');
    expect(code).toBe(1);
    expect(out).toContain('buy.mmd:3:10: warning mermaid-scale ');
    expect(out).toContain('buy.mmd:4:5: error mermaid-rejects ');
    expect(out).toContain('buy.mmd: 1 error, 1 warning\n');
  });

  test('reads standard input for -', async () => {
    expect((await runOn({ '-': 'journey\nPay: 9: Kim' }, 'check', '-')).out).toContain('standard input:2:6: warning');
  });

  test('with --json prints the same for programs', async () => {
    const { code, out } = await runOn({ 'tea.json': dangling }, 'check', '--json', 'tea.json');
    expect(JSON.parse(out)).toMatchObject({
      file: 'tea.json',
      format: 'json',
      issueCount: 1,
      issues: [{ line: 4, column: 34, code: 'unknown-channel', pointer: '/stages/0/steps/0/channel' }],
    });
    expect(code).toBe((JSON.parse(out) as { errors: number }).errors > 0 ? 1 : 0);
  });

  test('prints nothing of a file, or of its name, that a terminal obeys', async () => {
    const hostile = 'evil\x1b]0;pwned\x07\x9b2J.mmd';
    const bad = 'journey\n  \x1b[2J\x1b]0;x\x07 no colon\n  a\x9b\u202e: x\x1b: Me\x08\n';
    for (const words of [
      ['check', hostile],
      ['check', '--json', hostile],
      ['draw', hostile, '-o', 'a.svg'],
      ['check', 'gone\x1b[2J.mmd'],
    ]) {
      const { out, err } = await runOn({ [hostile]: bad }, ...words);
      expect(out + err).toContain('\\u001b');
      expect(out + err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/); // eslint-disable-line no-control-regex
    }
  });
});
