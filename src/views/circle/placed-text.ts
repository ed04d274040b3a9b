import type { Box } from '../../layout/box.js';
import type { TextShape } from '../../scene/mark.js';
import { drawText } from '../../scene/text.js';
import type { PlacedText } from './placed-ring.js';

/** The lines of a text in its place, each in the middle. */
export function textShapes({ block, at, muted }: PlacedText): TextShape[] {
  return drawText(block, at, muted ? 'muted' : 'ink', { align: 'center' });
}

/** The room of a text in its place. */
export function textBox({ block, at }: Pick<PlacedText, 'block' | 'at'>): Box {
  return { ...at, width: block.width, height: block.height };
}
