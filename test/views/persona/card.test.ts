import { describe, expect, test } from 'vitest';
import bicycle from '../../journeys/bicycle.json' with { type: 'json' };
import familyHoliday from '../../journeys/family-holiday.json' with { type: 'json' };
import threePersonas from '../../journeys/three-personas.json' with { type: 'json' };
import { draw } from '../../../src/pipeline.js';
import { seriesStyle } from '../../../src/scene/series-style.js';
import { timeline } from '../../../src/views/timeline/index.js';
import { drawn, people, shapesOf, wordsOf } from './drawn.ts';

const order = [
  'bio',
  'quote',
  'goals',
  'needs',
  'frustrations',
  'motivations',
  'behaviours',
  'interests',
  'channels',
  'jobs',
  'traits',
  'demographics',
  'curve',
  'evidence',
];

describe('a card', () => {
  test.each([320, 700, 1280])(
    'is read in a fixed order, first who it is, last its evidence, at %i px (rule 81)',
    (width) => {
      const { scene, fieldsOf } = drawn(bicycle, {}, { width });
      expect(fieldsOf('mei-lin')).toEqual(order);
      expect(scene.order.indexOf('persona(mei-lin)')).toBeLessThan(scene.order.indexOf('field(mei-lin,bio)'));
    },
  );

  test.each([320, 1280])('shows its fields one after the other as they are read, at %i px (rule 81)', (width) => {
    const { field } = drawn(bicycle, {}, { width });
    const tops = ['goals', 'motivations', 'channels', 'demographics', 'curve', 'evidence'].map(
      (name) => field('mei-lin', name).box.y,
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });

  test('keeps the order of its fields, whichever order is asked for, and leaves out the others', () => {
    const { fieldsOf } = drawn(bicycle, { fields: ['traits', 'goals'], curve: 'hide' });
    expect(fieldsOf('mei-lin')).toEqual(['goals', 'traits', 'evidence']);
  });

  test('has what is broad below its portrait and its fields, where it has the page for itself', () => {
    const { field, mark } = drawn(bicycle, {}, { width: 1200 });
    const curve = field('mei-lin', 'curve').box;
    expect(curve.x).toBe(mark('portrait(mei-lin)').box.x);
    expect(curve.x + curve.width).toBeCloseTo(field('mei-lin', 'traits').box.x + field('mei-lin', 'traits').box.width);
    for (const name of ['quote', 'demographics']) {
      const { box } = field('mei-lin', name);
      expect(box.y + box.height).toBeLessThan(curve.y);
    }
  });

  test('has its line of moods under its fields where the portrait with what stands below it is much higher', () => {
    const bio = 'Mends clocks that nobody else would touch, and knows where each of them comes from. '.repeat(4);
    const own = { id: 'a', name: 'Ada', bio, goals: ['Win'], needs: ['Rest'], frustrations: ['Noise'] };
    const { field } = drawn(people([own], [[{ value: 1 }], [{ value: 2 }]]), {}, { width: 1200 });
    const [text, goals, curve] = ['bio', 'goals', 'curve'].map((name) => field('a', name).box);
    expect(curve?.x).toBe(goals?.x);
    expect(curve?.y).toBeLessThan((text?.y ?? 0) + (text?.height ?? 0));
    expect(field('a', 'evidence').box.x).toBe(text?.x);
  });

  test('sets the items of a broad field under the fields above it', () => {
    const fields = {
      goals: ['Win'],
      needs: ['Rest'],
      frustrations: ['Noise'],
      demographics: { age: '34', home: 'Bath' },
    };
    const { field } = drawn(people([{ id: 'a', name: 'Ada', ...fields }]), {}, { width: 1200 });
    const labels = shapesOf(field('a', 'demographics'), 'text').filter(({ text }) => ['Age', 'Home'].includes(text));
    expect(labels.map(({ x }) => x)).toEqual([field('a', 'goals').box.x, field('a', 'needs').box.x]);
  });

  test('names the sample of its line where it has no role', () => {
    expect(wordsOf(drawn(people([{ id: 'a', name: 'Ada' }])).mark('persona(a)'))).toBe('Persona Ada');
  });

  test('has its portrait above its fields where these had no room for two columns beside it', () => {
    const { field, mark } = drawn(bicycle, {}, { width: 768 });
    expect(field('mei-lin', 'goals').box.x).toBe(mark('portrait(mei-lin)').box.x);
    expect(field('mei-lin', 'needs').box.y).toBe(field('mei-lin', 'goals').box.y);
  });

  test('has its portrait above its fields where too few would stand beside it', () => {
    const { field, mark } = drawn(people([{ id: 'a', name: 'Ada', goals: ['Win'] }]), {}, { width: 1200 });
    expect(field('a', 'goals').box.x).toBe(mark('portrait(a)').box.x);
  });

  test('says role and part in the purchase in words (rule 86)', () => {
    const { mark } = drawn(familyHoliday);
    expect(wordsOf(mark('persona(nora)'))).toContain('Primary · Decision-maker');
    expect(wordsOf(mark('persona(ilse)'))).toContain('Secondary · Buyer');
    expect(mark('persona(ruben)').name).toBe('Ruben Feldmann. Secondary · User. Fifteen, comes because he has to');
  });

  test('shows a role of the document’s own as it is written', () => {
    const { mark } = drawn(people([{ id: 'a', name: 'Ada', kind: 'power user', buyingRole: 'scout' }]));
    expect(wordsOf(mark('persona(a)'))).toBe('Power user · Scout Ada');
  });

  test('has its colour in the header of every other picture, too (rule 85)', () => {
    const { scene } = draw(familyHoliday, { view: timeline });
    const head = scene.marks.find(({ key }) => key === 'persona(nora)');
    const [letters] = head ? shapesOf(head, 'text') : [];
    const index = familyHoliday.personas.findIndex(({ id }) => id === 'nora');
    expect(index).toBeGreaterThan(0);
    expect(letters?.fill).toBe(seriesStyle(index).color);
  });

  test('names the two sides of a counter in the reader’s language', () => {
    const pair = people([
      { id: 'a', name: 'A', kind: 'customer' },
      { id: 'b', name: 'B', kind: 'employee' },
    ]);
    const { mark } = drawn(pair, {}, { locale: 'zh-Hans' });
    expect(wordsOf(mark('persona(a)'))).toContain('客户');
    expect(wordsOf(mark('persona(b)'))).toContain('员工');
  });

  test('has the colour, dash and point of the persona’s line in a timeline (rule 85)', () => {
    const { scene } = draw(threePersonas, { view: timeline, options: { rows: 'lanes' } });
    const lines = scene.marks.filter(({ part }) => part === 'curve').flatMap((mark) => shapesOf(mark, 'path'));
    const cards = drawn(threePersonas);
    ['ines', 'walter', 'yuki'].forEach((id, index) => {
      const { color, dash } = seriesStyle(index);
      const same = { stroke: color, ...(dash.length > 0 ? { dash } : {}) };
      expect(lines).toContainEqual(expect.objectContaining(same));
      expect(shapesOf(cards.mark(`persona(${id})`), 'path')).toContainEqual(expect.objectContaining(same));
      expect(shapesOf(cards.mark(`portrait(${id})`), 'circle')).toContainEqual(expect.objectContaining(same));
      expect(shapesOf(cards.field(id, 'curve'), 'path')).toContainEqual(expect.objectContaining(same));
    });
  });

  test('has the same style wherever it stands in the row', () => {
    const alone = drawn(threePersonas, { personas: ['yuki'] });
    expect(shapesOf(alone.mark('portrait(yuki)'), 'text')[0]?.fill).toBe('persona-3');
  });

  test('puts its quote in quotation marks, and leaves those that it has', () => {
    const { field } = drawn(
      people([
        { id: 'a', name: 'Ada', quote: 'So be it' },
        { id: 'b', name: 'Bo', quote: '“No.”' },
      ]),
    );
    expect(wordsOf(field('a', 'quote'))).toBe('“So be it”');
    expect(wordsOf(field('b', 'quote'))).toBe('“No.”');
  });

  test('lays a photo over the monogram, which stays for a host that loads no pictures', () => {
    const portrait = drawn(familyHoliday).mark('portrait(nora)');
    const kinds = portrait.shapes.map(({ kind }) => kind);
    expect(wordsOf(portrait)).toBe('NF');
    expect(kinds.indexOf('image')).toBeGreaterThan(kinds.indexOf('text'));
    expect(portrait.name).toBe('A woman with short brown hair, smiling');
  });

  test('is there for a persona that is only referred to', () => {
    const { mark, fieldsOf } = drawn({ title: 'Tea', persona: 'night-owl', stages: [] });
    expect(wordsOf(mark('persona(night-owl)'))).toBe('Persona night-owl');
    expect(fieldsOf('night-owl')).toEqual(['evidence']);
  });

  test('of nobody is a message', () => {
    const { scene, mark } = drawn({ title: 'Tea', stages: [] });
    expect(wordsOf(mark('message()'))).toBe('This journey has no personas yet.');
    expect(scene.marks.filter(({ part }) => part === 'persona')).toEqual([]);
  });
});

describe('the evidence', () => {
  const level = (json: unknown): string => wordsOf(drawn(json).field('a', 'evidence'));

  test('of a persona that nobody has checked is an assumption (rule 82)', () => {
    expect(level(people([{ id: 'a', name: 'Ada' }]))).toBe('Evidence Assumption-based persona');
    expect(level(people([{ id: 'a', name: 'Ada', validation: 'assumed' }]))).toBe('Evidence Assumption-based persona');
    expect(level(people([{ id: 'a', name: 'Ada', validation: 'hypothesis' }]))).toBe(
      'Evidence Assumption-based persona Hypothesis',
    );
  });

  test('names who confirmed it, when, and what it rests on (rule 82)', () => {
    const ada = {
      id: 'a',
      name: 'Ada',
      validation: { state: 'validated', by: 'customer', n: 12, at: '2025-06-19' },
      evidence: ['talks', 'talks', 'elsewhere'],
    };
    expect(level(people([ada], [], { sources: [{ id: 'talks', title: 'Talks', kind: 'interview', n: 9 }] }))).toBe(
      'Evidence Validated With customers · n\u00a0=\u00a012 · 19 Jun 2025 Talks · n\u00a0=\u00a09 elsewhere',
    );
  });

  test('is shown even where it is not asked for (rule 82)', () => {
    expect(drawn(bicycle, { fields: ['goals'] }).fieldsOf('mei-lin')).toContain('evidence');
  });

  test('that is missing gives the card a dashed outline, and a legend where others are solid (rule 7)', () => {
    const { mark } = drawn(familyHoliday);
    expect(shapesOf(mark('persona(ruben)'), 'rect')[0]?.dash).toEqual([4, 3]);
    expect(shapesOf(mark('persona(nora)'), 'rect')[0]?.dash).toBeUndefined();
    expect(wordsOf(mark('legend(assumed-person)'))).toBe('Assumption-based persona');
    expect(wordsOf(mark('legend(researched-person)'))).toBe('Based on research');
    expect(() => drawn(bicycle).mark('legend(assumed-person)')).toThrow('legend(assumed-person)');
  });
});

describe('a field', () => {
  const trait = { low: 'Rest', high: 'Adventure', value: 0.25 };

  test('of traits names both ends and where between them the persona stands (rule 83)', () => {
    const field = drawn(people([{ id: 'a', name: 'Ada', traits: [trait] }])).field('a', 'traits');
    expect(wordsOf(field)).toBe('Traits Rest Adventure');
    expect(field.name).toBe('Ada. Traits: 25% of the way from “Rest” to “Adventure”');
    const [line] = shapesOf(field, 'path').flatMap(({ commands }) => [commands.map(([, x = 0]) => x)]);
    const [from = 0, to = 0] = line ?? [];
    const knob = shapesOf(field, 'circle').find(({ r }) => r === 5)?.cx ?? 0;
    expect(knob - from).toBeCloseTo(0.25 * (to - from));
  });

  test('of background has a Chinese fact and its Latin name on one line', () => {
    const field = drawn(people([{ id: 'a', name: 'Ada', demographics: { age: '三十四岁' } }])).field(
      'a',
      'demographics',
    );
    const [name, fact] = shapesOf(field, 'text').slice(1);
    expect(name?.y).toBeCloseTo(fact?.y ?? 0, 0);
  });

  test('of traits starts where reading starts', () => {
    const json = people([{ id: 'a', name: 'Ada', traits: [trait] }]);
    const knob = (direction: 'ltr' | 'rtl'): number =>
      shapesOf(drawn(json, {}, { direction }).field('a', 'traits'), 'circle').find(({ r }) => r === 5)?.cx ?? 0;
    expect(knob('ltr') + knob('rtl')).toBeCloseTo(1280);
  });

  test('of channels has a bar as long as the share, and none where no share is known', () => {
    const field = drawn(
      people([{ id: 'a', name: 'Ada', channels: [{ channel: 'shop', share: 0.4 }, { channel: 'mail' }] }], [], {
        channels: [{ id: 'shop', name: 'Shop' }],
      }),
    ).field('a', 'channels');
    const [whole, filled, ...rest] = shapesOf(field, 'rect');
    expect(filled?.width).toBeCloseTo(0.4 * (whole?.width ?? 0));
    expect(rest).toEqual([]);
    expect(field.name).toBe('Ada. Channels: Shop 40%, mail');
  });

  test('of jobs groups them by kind, whichever order they are given in', () => {
    const jobs = [
      { text: 'Be seen', kind: 'social' },
      { text: 'Get there', kind: 'functional' },
      { text: 'Feel safe', kind: 'emotional' },
    ];
    expect(wordsOf(drawn(people([{ id: 'a', name: 'Ada', jobs }])).field('a', 'jobs'))).toBe(
      'Jobs to be done Functional Get there Emotional Feel safe Social Be seen',
    );
  });

  test('of background names common facts in the reader’s language and others as they are written', () => {
    const json = people([{ id: 'a', name: 'Ada', demographics: { age: '36', 'shoe-size': '41' } }]);
    expect(wordsOf(drawn(json).field('a', 'demographics'))).toBe('Background Age 36 Shoe size 41');
    expect(wordsOf(drawn(json, {}, { locale: 'zh-Hans' }).field('a', 'demographics'))).toContain('年龄 36');
  });
});
