import type { Journey } from '../model/journey.js';

/** Whether time runs down the page: as the option says; else as the journey does; else where the page is narrow. */
export function runsDown(
  option: 'auto' | 'inline' | 'block',
  { direction }: Pick<Journey, 'direction'>,
  isNarrow: boolean,
): boolean {
  const said = option === 'auto' ? direction : option;
  return said === undefined ? isNarrow : said === 'block';
}
