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
    [['--width', '-5'], 'width must be above 0 and below 1,000,000 px, got -5.'],
    [['--lanes', 'evidnce'], 'got evidnce; did you mean evidence-status?'],
    [['--lanes', 'actions,evidnce'], 'got evidnce; did you mean evidence-status?'],
    [['--view', 'blueprint', '--lanes', 'evidnce'], 'did you mean evidence-status?'],
    [['--view', 'table', '--columns', 'pain'], 'did you mean pains?'],
    [['--view', 'persona', '--fields', 'goal'], 'did you mean goals?'],
    [['--view', 'persona', '--personas', 'nobody'], 'personas must name some of'],
    [['--view', 'chart', '--metrics', 'nps'], 'metrics must name some of what the journey has: nothing, got nps.'],
    [['--view', 'chart', '--heat', 'emotoin'], 'did you mean emotion?'],
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

  test.each(['map.png', 'map.pdf', 'MAP.PNG', 'map.csv', 'out/map.svgz'])('writes no %s', async (name) => {
    const { code, out, err, files: written } = await draw('--out', name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`journeyscape: Only .svg and .html can be written; got ${name}.\n`);
    expect(Object.keys(written)).toEqual(['shop.mmd']);
  });

  test.each(['MAP.SVG', 'v1.2/map', '.hidden'])('writes SVG to %s', async (name) => {
    const { code, files: written } = await draw('--out', name);
    expect([code, written[name]?.includes('<svg')]).toEqual([0, true]);
  });

  test('ends with 1 where the file has errors, and draws the rest', async () => {
    const { code, files: written } = await runOn(
      { 'a.mmd': 'journey\n  section Buy\n    Pay: 2: Kim\n    Just a name\n' },
      ...['draw', 'a.mmd', '--out', 'a.svg'],
    );
    expect(code).toBe(1);
    expect(written['a.svg']).toContain('Pay');
  });

  test('tells that a saved view compares with a journey that is not given', async () => {
    const view = { id: 'v', title: 'Both', view: 'timeline', comparison: { mode: 'delta', with: 'future' } };
    const text = JSON.stringify({
      title: 'Tea',
      stages: [{ title: 'Brew', steps: [{ title: 'Boil' }] }],
      views: [view],
    });
    const { code, out, err } = await runOn({ 'a.json': text }, 'draw', 'a.json', '--saved-view', 'v');
    expect([code, out.includes('<svg')]).toEqual([0, true]);
    expect(err).toContain('The saved view Both compares with future: give it by --compare FILE.');
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
