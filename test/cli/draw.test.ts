import { describe, expect, test } from 'vitest';
import { runOn } from './memory-io.js';

const files = {
  'shop.mmd':
    'journey\n  title Shop\n  section Buy\n    Pay: 2: Kim\n    Leave the shop with one bag of fresh bread and two bags of apples: 4: Kim, Ana\n',
};
const draw = (...words: string[]) => runOn(files, 'draw', 'shop.mmd', ...words);

const maps = {
  'today.json': JSON.stringify({
    title: 'Tea',
    stages: [
      {
        id: 'brew',
        title: 'Brew',
        steps: [
          { id: 'boil', title: 'Boil' },
          { id: 'wait', title: 'Wait' },
        ],
      },
    ],
    views: [{ id: 'short', title: 'The short one', view: 'timeline', options: { legend: 'hide' } }],
  }),
  'future.json': JSON.stringify({
    title: 'Tea',
    stages: [
      {
        id: 'brew',
        title: 'Brew',
        steps: [
          { id: 'boil', title: 'Boil' },
          { id: 'talk', title: 'Talk' },
        ],
      },
    ],
  }),
};
const drawMaps = (...words: string[]) => runOn(maps, 'draw', 'today.json', ...words);

describe('journeyscape draw, for more than one journey or view', () => {
  test('--compare draws what changed, and --compare-mode how', async () => {
    const { code, out, err } = await drawMaps('--compare', 'future.json', '--locale', 'en');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('>New<');
    const beside = await drawMaps('--compare', 'future.json', '--compare-mode', 'side-by-side', '--locale', 'en');
    expect(beside.out).toContain('>Not in this version<');
  });

  test('--saved-view opens a saved view by id or title', async () => {
    const { code, out } = await drawMaps('--saved-view', 'the short one');
    expect([code, out.includes('The short one')]).toEqual([0, true]);
  });

  test.each([
    [['--saved-view', 'long'], 'expected a saved view (short: The short one), got long'],
    [['--saved-view', 'short', '--view', 'timeline'], '--saved-view brings its own view: leave --view out.'],
    [['--compare-mode', 'delta'], '--compare-mode needs a second journey: --compare FILE.'],
    [['--compare', 'future.json', '--compare-mode', 'delt'], 'Did you mean delta?'],
    [['--compare', 'gone.json'], 'Cannot read gone.json'],
  ])('with %j is a slip in the command', async (words, message) => {
    const { code, out, err } = await drawMaps(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('journeyscape draw', () => {
  test('prints an SVG picture of the journey', async () => {
    const { code, out, err } = await draw();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s\S]*Leave[\s\S]*<\/svg>\s*$/);
  });

  test('writes it to a file with --out', async () => {
    const { out, files: written } = await draw('--view', 'timeline', '--out', 'map.svg');
    expect(out).toBe('');
    expect(written['map.svg']).toBe((await draw()).out);
  });

  test.each([
    ['--width', '640'],
    ['--locale', 'zh-Hans'],
    ['--theme', 'dark'],
    ['--direction', 'rtl'],
    ['--direction', 'block'],
    ['--header', 'hide'],
    ['--lanes', 'actions'],
    ['--max-lines', '1'],
  ])('changes the picture with %s %s', async (option, value) => {
    const { code, out } = await draw(option, value);
    expect(code).toBe(0);
    expect(out).not.toBe((await draw()).out);
  });

  test.each([
    [
      ['--view', 'timelin'],
      '--view must be one of timeline, flowchart, blueprint, persona, circle, chart, table; got timelin. Did you mean timeline?',
    ],
    [['--widht', '300'], 'There is no option --widht. Did you mean --width?'],
    [['--zzz'], 'There is no option --zzz. See --help for all options.'],
    [['--width'], '--width needs a value: --width PX.'],
    [['--width', '--theme'], '--width needs a value: --width PX.'],
    [['--width', 'wide'], '--width must be a number; got wide.'],
    [['--width', '0'], 'width must be above 0'],
    [['--theme', 'drak'], '--theme must be one of light, dark, contrast; got drak. Did you mean dark?'],
    [['--locale', 'e'], '--locale must be a language tag such as en or zh-Hans; got e.'],
    [
      ['--rows', 'lane'],
      '--rows must be one of lanes, channels, actors, personas, owners; got lane. Did you mean lanes?',
    ],
    [['--direction', 'up'], '--direction must be one of'],
    [['--max-lines', 'two'], '--max-lines must be a number; got two.'],
    [['two.json'], 'Name one file; got 2: shop.mmd, two.json.'],
    [['--out', '/missing/map.svg'], 'Cannot write /missing/map.svg: there is no such file or folder.'],
  ])('with %j is a slip in the command', async (words, message) => {
    const { code, out, err } = await draw(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('ends with 1 and the reason when there is no journey', async () => {
    const { code, out, err } = await runOn({ 'a.json': '{,}' }, 'draw', 'a.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('a.json:1:2: error not-json');
  });
});

describe('tables as a file', () => {
  const written = async (...words: string[]): Promise<string> =>
    (await runOn(maps, 'draw', 'today.json', '--out', 'tea.html', ...words)).files['tea.html'] ?? '';

  test('--out with a name that ends in .html writes the tables of the view table', async () => {
    const page = await written('--view', 'table', '--locale', 'zh-Hans');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-Hans" dir="ltr">/);
    expect(page).toContain('<th scope="row"><span dir="auto">Boil</span></th>');
    expect(page).not.toContain('<svg');
  });

  test('they tell what differs from a second journey', async () => {
    expect(await written('--view', 'table')).not.toContain('What changed');
    expect(await written('--view', 'table', '--compare', 'future.json')).toContain('What changed');
  });

  test('a view that has no tables is refused', async () => {
    const { code, err } = await runOn(maps, 'draw', 'today.json', '--out', 'tea.html');
    expect(code).toBe(2);
    expect(err).toContain('--view table');
  });
});
