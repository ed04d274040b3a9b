import { describe, expect, test } from 'vitest';
import { fitLinkLabel, drawLinkLabel, type LinkLabelContent } from '../../../src/views/flowchart/link-label.js';
import { fixedFrame } from '../../support/frame.js';
import { boxesHoldShapes } from '../../support/laws.js';

const frame = fixedFrame();
const plain: LinkLabelContent = { key: 'label(x)', pills: [], place: {}, align: 'center' };
const pill = { icons: ['web', 'shop'], text: 'Context is lost', broken: true } as const;

describe('the label of a link', () => {
  test('is as large as its rows, and holds all that it shows', () => {
    const label = fitLinkLabel({ ...plain, text: 'Price too high', figure: '1,240', pills: [pill] }, 120, frame);
    const mark = drawLinkLabel(label, { x: 10, y: 20 });
    expect(mark.box).toEqual({ x: 10, y: 20, width: label.width, height: label.height });
    const scene = { width: 400, height: 400, title: '', description: '', locale: 'en', direction: 'ltr', marks: [mark], order: [], breaks: { axis: 'x', at: [] } } as const; // prettier-ignore
    expect(boxesHoldShapes(scene)).toEqual([]);
  });

  test('without words has no height', () => {
    expect(fitLinkLabel(plain, 120, frame)).toMatchObject({ width: 0, height: 0, rows: [] });
  });

  test('says of a change that loses something in another colour and with words', () => {
    const label = drawLinkLabel(fitLinkLabel({ ...plain, pills: [pill] }, 160, frame), { x: 0, y: 0 });
    expect(label.shapes.find(({ kind }) => kind === 'rect')).toMatchObject({ stroke: 'pain' });
    expect(label.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ')).toBe(
      'Context is lost',
    );
  });

  test('breaks no word of a change because its icons take room', () => {
    const { rows } = fitLinkLabel({ ...plain, pills: [{ ...pill, text: 'Connection is broken' }] }, 80, frame);
    expect(rows[0]?.block.lines.map(({ text }) => text)).toEqual(['Connection', 'is broken']);
  });
});
