import { describe, expect, test } from 'vitest';
import familyHoliday from '../../journeys/family-holiday.json' with { type: 'json' };
import { drawn, people, wordsOf, type Drawn } from './drawn.ts';

const many = (count: number): unknown =>
  people(Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Person ${index}`, goals: ['Tea'] })));

/** How many cards stand in each row, from the top. */
function rowsOf({ scene }: Drawn): number[] {
  const tops = scene.marks.filter(({ part }) => part === 'persona').map(({ box }) => box.y);
  return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
}

describe('several cards', () => {
  test('have equal fields on equal rows, each row as high as its highest field (rule 84)', () => {
    const cards = drawn(familyHoliday, {}, { width: 1200 });
    const names = cards.fieldsOf('nora');
    expect(cards.fieldsOf('ilse')).toEqual(names);
    expect(cards.fieldsOf('ruben')).toEqual(names);
    for (const name of names) {
      const boxes = ['nora', 'ilse', 'ruben'].map((id) => cards.field(id, name).box);
      expect(new Set(boxes.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
    }
    expect(new Set(['nora', 'ilse', 'ruben'].map((id) => cards.mark(`persona(${id})`).box.height)).size).toBe(1);
  });

  test('show a dash where one has nothing to say, and say so to those who listen (rule 84)', () => {
    const { field } = drawn(familyHoliday);
    expect(wordsOf(field('ruben', 'motivations'))).toBe('Motivations –');
    expect(field('ruben', 'motivations').name).toBe('Ruben Feldmann. Motivations: not known');
  });

  test('have no row for what nobody says', () => {
    expect(drawn(many(2)).fieldsOf('p0')).toEqual(['goals', 'evidence']);
  });

  test('hold only their own fields where that is asked for, each card as high as it needs', () => {
    const { mark, fieldsOf } = drawn(familyHoliday, { compare: 'cards' }, { width: 1200 });
    expect(fieldsOf('ruben')).not.toContain('motivations');
    expect(mark('persona(ruben)').box.height).toBeLessThan(mark('persona(nora)').box.height);
    expect(mark('persona(ruben)').box.y).toBe(mark('persona(nora)').box.y);
  });

  test('leave out, where only one is shown, what it does not say', () => {
    expect(drawn(familyHoliday, { personas: ['ruben'] }).fieldsOf('ruben')).not.toContain('motivations');
  });

  test('stand in the order of their rank, then as the document has them', () => {
    const order = (json: unknown, personas: readonly string[] = []): string[] =>
      drawn(json, { personas }).scene.order.filter((key) => key.startsWith('persona('));
    expect(order(familyHoliday)).toEqual(['persona(nora)', 'persona(ilse)', 'persona(ruben)']);
    expect(
      order(
        people([
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B', rank: 2 },
          { id: 'c', name: 'C', rank: 1 },
        ]),
      ),
    ).toEqual(['persona(c)', 'persona(b)', 'persona(a)']);
  });

  test('are those that are chosen, once each, in the order of the choice', () => {
    const { scene } = drawn(familyHoliday, { personas: ['ruben', 'nora', 'ruben'] });
    expect(scene.order.filter((key) => key.startsWith('persona('))).toEqual(['persona(ruben)', 'persona(nora)']);
  });

  test.each([
    [1, [1]],
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
    [10, [4, 4, 2]],
  ])('%i of them stand in even rows of at most four', (count, rows) => {
    expect(rowsOf(drawn(many(count), {}, { width: 1400 }))).toEqual(rows);
  });

  test.each([320, 360, 480])('stand one below the other at %i px, and need no scrolling', (width) => {
    const cards = drawn(familyHoliday, {}, { width });
    expect(rowsOf(cards)).toEqual([1, 1, 1]);
    expect(cards.scene.width).toBe(width);
  });

  test.each([320, 900, 1280, 1600])('leave the same margin on both sides at %i px (rule 11)', (width) => {
    const { scene } = drawn(familyHoliday, {}, { width });
    const boxes = scene.marks.filter(({ part }) => part === 'persona').map(({ box }) => box);
    const start = Math.min(...boxes.map(({ x }) => x));
    const end = Math.max(...boxes.map((box) => box.x + box.width));
    expect(start).toBeCloseTo(width - end);
  });

  test('are each read to the end before the next begins', () => {
    const { order } = drawn(familyHoliday).scene;
    const owner = order.flatMap((key) => /^(?:persona|field|point)\((\w+)/.exec(key)?.[1] ?? []);
    expect(owner.filter((id, index) => id !== owner[index - 1])).toEqual(['nora', 'ilse', 'ruben']);
  });

  test('do not repeat the viewpoint in the header', () => {
    const { scene } = drawn(familyHoliday);
    expect(scene.marks.filter(({ key }) => key.startsWith('persona(nora)'))).toHaveLength(1);
  });
});
