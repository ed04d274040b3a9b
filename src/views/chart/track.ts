import type { Box } from '../../layout/box.js';
import { wrapText, type TextBlock } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import { stateGlyph, valueBar, type BarState } from './bar.js';
import { labelBlock, type DownRoom } from './part.js';
import { line, missing, text, type LineLook, type Piece } from './piece.js';

/** A value as a bar along the line of reading, with its name before it and its number behind. */
export interface Track {
  readonly label: string;
  readonly value: string;
  readonly details: readonly string[];
  readonly state: BarState;
  /** Where the bar starts and ends, and where its limits are, as shares of the track; no bar where nothing is known. */
  readonly from: number;
  readonly to: number | undefined;
  readonly limits: readonly { readonly at: number; readonly look: LineLook }[];
}

/** A track whose texts are set. */
export interface FittedTrack {
  readonly height: number;
  /** Its bar, and what is said of it, with its top at `y`. */
  readonly figures: (y: number) => readonly Piece[];
  readonly texts: (y: number) => readonly Piece[];
}

const thick = 8;

/** A track in a column down the page. */
export function fitTrack(track: Track, { context, x, width }: DownRoom): FittedTrack {
  const { frame } = context;
  const known = track.to !== undefined;
  const value = wrapText(track.value, Math.max(1, width - 16), { size: size.cell, weight: 600 }, frame.measure);
  const beside = labelBlock(track.label, width - value.width - 28, context);
  // A long name does not squeeze in beside its value: it stands above.
  const isBeside = width - value.width - 28 > 56 && beside.lines.length <= 2 && value.lines.length === 1;
  const label: TextBlock = isBeside ? beside : labelBlock(track.label, width, context);
  const valueTop = isBeside ? 0 : label.height;
  const barTop = Math.max(label.height, valueTop + value.height) + space.hair;
  const details = labelBlock(track.details.join(' · '), width, context);
  const detailTop = barTop + thick + (details.height > 0 ? space.hair : 0);
  const valueX = isBeside ? x + width - value.width : x + (known ? 16 : 0);
  return {
    height: detailTop + details.height,
    figures: (y) => [
      ...bar(track, { x, y: y + barTop, width, height: thick }),
      ...(known && track.state !== 'plain'
        ? [stateGlyph(track.state, { x: valueX - 16, y: y + valueTop + (value.lineHeight - 12) / 2 })]
        : []),
    ],
    texts: (y) => [
      text(label, { x, y }, 'muted'),
      text(value, { x: isBeside || track.state !== 'plain' ? valueX : x, y: y + valueTop }, known ? 'ink' : 'muted'),
      text(details, { x, y: y + detailTop }, 'muted'),
    ],
  };
}

function bar({ from, to, state, limits }: Track, box: Box): Piece[] {
  if (to === undefined) return [missing(box)];
  const { x, y, width, height } = box;
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const base = y + height;
  return [
    line({ x, y: base }, { x: x + width, y: base }, 'hairline'),
    valueBar({ ...box, x: x + start * width, width: (end - start) * width }, to < from ? 'start' : 'end', state),
    ...limits.map(({ at, look }) => line({ x: x + at * width, y: y - 3 }, { x: x + at * width, y: base + 2 }, look)),
  ];
}
