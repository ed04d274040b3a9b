import { describe, expect, test } from 'vitest';
import { runOn } from './memory-io.js';

describe('journeyscape', () => {
  test.each([[['--help']], [['draw', '--help']], [['help']], [['-h']]])(
    '%j names every command and option',
    async (words) => {
      const { code, out } = await runOn({}, ...words);
      expect(code).toBe(0);
      for (const word of ['draw FILE', 'check FILE', 'convert FILE', '--max-lines NUMBER', '--theme', '--json']) {
        expect(out).toContain(word);
      }
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

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
