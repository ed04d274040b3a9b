import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import { size } from '../scene/tokens.js';
import type { Row } from './rows.js';
import type { Context } from './context.js';

/** The name of a row, wrapped to a width. */
export function laneTitle(row: Row, width: number, { frame }: Context): TextBlock {
  return wrapText(row.title, width, { size: size.label, weight: 600 }, frame.measure);
}
