import { isoParts } from '../layout/iso-time.js';
import type { DurationParts } from '../layout/words.js';

/**
 * A number with its thousands grouped and at most two decimals.
 *
 * Written by hand, because the answers of `Intl` differ between the engines that must give the same picture.
 */
export function grouped(value: number, separator: string): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  if (rounded >= 1e15) return String(value);
  const [whole = '0', decimals] = String(rounded).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return (value < 0 && rounded > 0 ? '−' : '') + groups + (decimals ? `.${decimals}` : '');
}

/** A duration as its parts with their units, the largest first; zero when it has none. */
export function spoken(
  parts: DurationParts,
  units: Readonly<Record<keyof DurationParts, string>>,
  separator: string,
): string {
  const names = Object.keys(units) as (keyof DurationParts)[];
  const said = names.flatMap((name) => (parts[name] ? [`${grouped(parts[name], '')}${units[name]}`] : []));
  return said.length > 0 ? said.join(separator) : `0${units.minutes}`;
}

/** A date as Chinese writes it, with the time of day where one is given; the text itself when it is neither. */
export function chineseDate(iso: string): string {
  const { year, month, day, time } = isoParts(iso);
  if (year === undefined) return time ?? iso;
  const date = `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return time ? `${date} ${time}` : date;
}
