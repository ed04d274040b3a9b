import { describe, expect, test } from 'vitest';
import { encloses } from '../../src/layout/box.js';
import { drawCard, fitCard, type CardContent } from '../../src/scene/card.js';
import { toneLooks } from '../../src/scene/tones.js';
import { fixedFrame } from '../support/frame.js';
import { shapeBox } from '../support/extents.js';

const frame = fixedFrame();
const plain: CardContent = {
  key: 'a',
  part: 'card',
  tone: 'step',
  title: 'Boil water',
  name: 'Boil water',
  place: { step: 'a' },
};

function kinds(content: CardContent, width = 184): string[] {
  return drawCard(fitCard(content, width, frame), { x: 0, y: 0 }).shapes.map(({ kind }) => kind);
}

describe('a card', () => {
  test('is as high as its text needs, and no text of it is cut, in every tone', () => {
    for (const tone of Object.keys(toneLooks) as (keyof typeof toneLooks)[]) {
      const content = {
        ...plain,
        tone,
        text: 'It takes a while, and then a while longer. '.repeat(4),
        notes: ['Owner: Ana', 'n = 4'],
        icon: 'clock',
        level: 3,
      } as const;
      const mark = drawCard(fitCard(content, 160, frame), { x: 20, y: 30 });
      for (const shape of mark.shapes)
        expect(encloses(mark.box, shapeBox(shape), 1), `${tone} ${shape.kind}`).toBe(true);
    }
  });

  test('grows with its row, and its text stays at the top', () => {
    const card = fitCard(plain, 184, frame);
    const low = drawCard(card, { x: 0, y: 0 });
    const high = drawCard(card, { x: 0, y: 0 }, 200);
    expect(high.box.height).toBe(200);
    expect(high.shapes.at(-1)).toEqual(low.shapes.at(-1));
    expect(drawCard(card, { x: 0, y: 0 }, 1).box.height).toBe(card.height);
  });

  test('that shows a picture says what it is, draws a place for it, and never shrinks below it', () => {
    const image = { href: 'kettle.png', alt: 'A kettle' };
    for (const tone of ['image', 'chip'] as const) {
      const card = fitCard({ ...plain, tone, title: 'Tea', image }, 184, frame);
      expect(card.image && encloses({ x: 0, y: 0, width: card.width, height: card.height }, card.image)).toBe(true);
    }
    expect(kinds({ ...plain, tone: 'image', image })).toContain('image');
  });

  test('without a picture draws none', () => {
    expect(kinds(plain)).not.toContain('image');
  });

  test('with an icon and no words has room for the icon', () => {
    const mark = drawCard(fitCard({ ...plain, title: '', icon: 'pain', tone: 'pain' }, 184, frame), { x: 0, y: 0 });
    for (const shape of mark.shapes) expect(encloses(mark.box, shapeBox(shape), 1)).toBe(true);
  });

  test('limited to two lines ends in an ellipsis', () => {
    const card = fitCard({ ...plain, text: 'word '.repeat(60) }, 184, frame, 2);
    expect(card.blocks.at(-1)?.block.lines).toHaveLength(2);
    expect(card.blocks.at(-1)?.block.lines.at(-1)?.text).toMatch(/…$/);
  });
});

test('a chip is as narrow as its text', () => {
  expect(fitCard({ ...plain, tone: 'chip', title: undefined, text: 'Web' }, 184, frame).width).toBeLessThan(80);
  expect(
    fitCard({ ...plain, tone: 'chip', title: undefined, text: 'Web '.repeat(30) }, 184, frame).width,
  ).toBeLessThanOrEqual(184);
});
