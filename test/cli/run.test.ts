import { describe, expect, test } from 'vitest';
import { runOn } from './memory-io.js';

describe('journeyscape', () => {
  const help = async (...words: string[]): Promise<string[]> => {
    const { code, out, err } = await runOn({}, ...words);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    return lines;
  };

  test.each([[['--help']], [['help']], [['-h']]])('%j names every command', async (words) => {
    const lines = await help(...words);
    for (const word of ['draw FILE', 'check FILE', 'convert FILE', '--version'])
      expect(lines.join('\n')).toContain(word);
  });

  test('the help of draw fits a screen, and ends in examples', async () => {
    const lines = await help('draw', '--help');
    expect(lines.length).toBeGreaterThanOrEqual(24);
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.join('\n')).toContain('--compare-mode MODE');
    expect(lines.at(-6)).toBe('journeyscape draw journey.json --out map.svg');
  });

  test.each([
    [['draw', '--view', 'chart', '--help'], '--heat TEXT', '--max-lines'],
    [['draw', '--view=timeline', '--help'], '--max-lines NUMBER', '--heat'],
    [['check', '--help'], '--json', '--to'],
    [['convert', '--help'], '--to FORMAT', '--json'],
    [['help', 'convert'], '--to FORMAT', '--json'],
  ])('%j tells of %s and not of %s', async (words, told, untold) => {
    const text = (await help(...words)).join('\n');
    expect(text).toContain(told);
    expect(text).not.toContain(`${untold} `);
  });

  test('--version prints the version', async () => {
    expect(await runOn({}, '--version')).toMatchObject({ code: 0, out: '1.2.3\n' });
  });

  test.each([
    [[], 'Name a command: draw, check, convert. See journeyscape --help.'],
    [['drwa', 'a.json'], 'The command must be one of draw, check, convert; got drwa. Did you mean draw?'],
    [['check'], 'Name a file, or - for standard input.'],
    [['check', 'gone.json'], 'Cannot read gone.json: there is no such file or folder.'],
    [['check', '--json=yes', 'gone.json'], '--json takes no value; got yes.'],
  ])('%j ends with 2 and says why', async (words, message) => {
    const { code, out, err } = await runOn({}, ...words);
    expect([code, out, err]).toEqual([2, '', `journeyscape: ${message}\n`]);
  });

  test('takes a word after -- as a file', async () => {
    const { err } = await runOn({}, 'check', '--', '--help');
    expect(err).toBe('journeyscape: Cannot read --help: there is no such file or folder.\n');
  });
});
