import { isoParts } from '../layout/iso-time.js';
import type { DurationParts } from '../layout/words/words.js';

/**
 * A number with its thousands grouped and at most two decimals; a number below a hundredth with two digits that count.
 *
 * Written by hand, because the answers of `Intl` differ between the engines that must give the same picture.
 */
export function grouped(value: number, separator: string): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  // So large a number has no hundredths, and a hundred times as much of the largest is no number.
  const rounded = size < 1e15 ? Math.round(size * 100) / 100 : size;
  const [whole = '0', decimals] = (size < 0.01 ? small(size) : String(rounded)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return (value < 0 && groups + (decimals ?? '') !== '0' ? '−' : '') + groups + (decimals ? `.${decimals}` : '');
}

/** Texts as sentences one after another: `stop` ends what has no end of its own, `space` parts it from the next. */
export function oneAfterAnother(texts: readonly (string | undefined)[], stop: string, space: string): string {
  const said = texts.filter((text): text is string => Boolean(text));
  // Only the last letters of each are looked at, so that a long list takes no longer a piece than a short one.
  const ends = said.slice(0, -1).map((text) => (ended.test(text.slice(-8)) ? space : stop + space));
  return said.map((text, index) => text + (ends[index] ?? '')).join('');
}

// A sentence may end before a bracket or a quotation mark that closes.
const ended = /[.!?…。！？؟।][\p{Pe}\p{Pf}"']*$/u;

/** A part of a whole in percent: with one decimal where it tells apart what is small or nearly all, else with none. */
export function percentOf(share: number): string {
  const value = share * 100;
  const size = Math.abs(value);
  if (size < 0.05) return `${grouped(value, ',')}%`;
  const isNearlyAll = size > 99.5 && size < 100;
  const tenths = isNearlyAll ? Math.trunc(value * 10) : Math.round(value * 10);
  return `${grouped(isNearlyAll || size < 10 ? tenths / 10 : Math.round(value), ',')}%`;
}

/** A number from a hundred thousand on in few letters, with the largest of these units, the smallest first; others in full. */
export function shortened(value: number, units: readonly (readonly [size: number, name: string])[]): string {
  const size = Math.abs(value);
  const unit = units.findLast(([least]) => size >= least);
  if (size < 1e5 || !unit || !Number.isFinite(value)) return grouped(value, ',');
  return size < 1e15 ? grouped(value / unit[0], ',') + unit[1] : value.toExponential(0).replace('e+', 'e');
}

// What is left of a sum of decimals, about 1e-17, is nothing.
function small(size: number): string {
  if (size < 1e-9) return '0';
  return size.toFixed(1 - Math.floor(Math.log10(size))).replace(/0+$/, '');
}

/** The units of time as a language writes them, the largest first. */
export type TimeUnits = Readonly<Record<keyof DurationParts, string>>;

/** A duration as its parts with their units, the largest first; zero when it has none. */
export function spoken(parts: DurationParts, units: TimeUnits, separator: string): string {
  const names = Object.keys(units) as (keyof DurationParts)[];
  const said = names.flatMap((name) => (parts[name] ? [`${grouped(parts[name], '')}\u00a0${units[name]}`] : []));
  return said.length > 0 ? said.join(separator) : `0\u00a0${units.minutes}`;
}

const timeUnits: readonly (readonly [keyof DurationParts, RegExp])[] = [
  ['years', /^(?:y|yrs?|years?)$/i],
  ['months', /^(?:mo|months?)$/i],
  ['weeks', /^(?:wks?|weeks?)$/i],
  ['days', /^(?:d|days?)$/i],
  ['hours', /^(?:h|hrs?|hours?)$/i],
  ['minutes', /^(?:mins?|minutes?)$/i],
  ['seconds', /^(?:s|secs?|seconds?)$/i],
];

/** A unit in another language where it is one of time that people write in English; any other as it is. */
export function timeUnit(unit: string, units: TimeUnits): string {
  const [name] = timeUnits.find(([, written]) => written.test(unit)) ?? [];
  return name ? units[name] : unit;
}

/**
 * A name as a spoken sentence can bear it: its first words, and an ellipsis where more follow.
 *
 * Two characters of Chinese or Japanese count as a word, and so does a long run of letters, so that no script goes on for ever.
 */
export function shortName(name: string, most: number): string {
  const found = wordsOf(name);
  const last = found[most - 1];
  return found.length > most && last ? `${name.slice(0, last.index + last[0].length)}…` : name;
}

/** The names if all of them together stay below 25 words, else none: a list that nobody can keep in mind is noise. */
export function fewNames(names: readonly string[]): readonly string[] {
  return names.length <= 8 && wordsOf(names.join(' ')).length <= 25 ? names : [];
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,24}/gu;

function wordsOf(text: string): RegExpExecArray[] {
  return [...text.slice(0, 4000).matchAll(word)];
}

/** A date as Chinese writes it, with the time of day where one is given; the text itself when it is neither. */
export function chineseDate(iso: string): string {
  const { year, month, day, time } = isoParts(iso);
  if (year === undefined) return time ?? iso;
  const date = `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return time ? `${date} ${time}` : date;
}
