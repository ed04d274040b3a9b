import { wrapText, type TextBlock } from '../layout/wrap-text.js';
import { size } from '../scene/tokens.js';
import type { Row } from '../telling/rows.js';
import type { Telling } from '../telling/telling.js';

/** The name of a row, wrapped to a width. */
export function laneTitle(row: Row, width: number, { frame }: Telling): TextBlock {
  return wrapText(row.title, width, { size: size.label, weight: 600 }, frame.measure);
}
