import { expect, test } from 'vitest';
import { frameFor } from '../../src/pipeline.js';
import { parseJourney } from '../../src/model/parse.js';
import { drawLegend, fitLegend } from '../../src/scene/legend.js';
import { circle } from '../../src/views/circle/index.js';

const frame = frameFor(parseJourney({ title: 'Tea' }).journey, {}, circle);
const entries = [
  { explains: 'pain', of: 'broad', label: 'Broad', sample: [{ kind: 'rect', x: 0, y: 0, width: 28, height: 16 }] },
  {
    explains: 'pain',
    of: 'small',
    label: 'Small',
    sample: [{ kind: 'icon', icon: 'phone', x: 7, y: 1, size: 14, color: 'muted' }],
  },
] as const;

test('a label of a legend stands as near to a small sample as to a broad one', () => {
  const marks = drawLegend(fitLegend(entries, 400, frame), { x: 24, y: 0 }).slice(1);
  const gaps = marks.map(({ shapes: [sample, label] }) => {
    const end =
      sample?.kind === 'rect' ? sample.x + sample.width : sample?.kind === 'icon' ? sample.x + sample.size : 0;
    return label?.kind === 'text' ? label.x - end : 0;
  });
  expect(gaps).toEqual([8, 8]);
});
