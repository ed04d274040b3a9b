import { overlaps } from '../../layout/box.js';
import { degreesOf, polar } from './polar.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size } from '../../scene/tokens.js';
import type { Context } from '../../content/context.js';
import type { PlacedEnd } from './placed.js';
import type { PlacedRing } from './placed-ring.js';

const font = { size: size.label, weight: 400 } as const;

/** The words at both ends of an open ring, in its gap beside the first and the last stage. */
export function placeEnds({ division, centre, radii }: PlacedRing, { frame }: Context): PlacedEnd[] {
  const gap = division.gaps[0];
  if (!gap) return [];
  const radius = (radii.bandInner + radii.bandOuter) / 2;
  const place = (kind: PlacedEnd['kind'], text: string): PlacedEnd => {
    const block = wrapText(text, 90, font, frame.measure);
    const aside = degreesOf(block.width / 2 + 7, radius);
    const middle = polar(centre, { angle: kind === 'entry' ? gap.to - aside : gap.from + aside, radius });
    return { kind, block, at: { x: middle.x - block.width / 2, y: middle.y - block.height / 2 } };
  };
  const begin = place('entry', frame.words.circle.begins);
  const end = place('exit', frame.words.circle.ends);
  const boxOf = ({ block, at }: PlacedEnd) => ({ ...at, width: block.width, height: block.height });
  if (!overlaps(boxOf(begin), boxOf(end), -2)) return [begin, end];
  return [begin, { ...end, at: { x: end.at.x, y: begin.at.y + begin.block.height + 2 } }];
}
