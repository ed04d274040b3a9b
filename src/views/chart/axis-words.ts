import { axisNames } from '../../curve/facts.js';
import type { CurveRow } from '../../content/rows.js';
import { joined, type Context } from '../../content/context.js';

/** A value of an axis and what stands beside it. */
export interface AxisWord {
  readonly value: number;
  readonly text: string;
  /** Whether it has a word of its own: it stays where not all find room. */
  readonly isNamed?: boolean;
}

/** The ends of a scale, its neutral point and every value that the scale has a word for, each with word and number. */
export function axisWords(row: CurveRow, context: Context): AxisWord[] {
  const { frame, say } = context;
  const { scale } = row;
  const number = (value: number): string => frame.words.number(value);
  const named = axisNames(row, context).map(({ text, value }) => ({
    value,
    text: text === number(value) ? text : joined(' ', text, number(value)),
    isNamed: true,
  }));
  const own = Object.entries(scale.labels ?? {}).flatMap(([key, label]) => {
    const value = Number(key);
    const isNew = Number.isFinite(value) && value > scale.min && value < scale.max && value !== scale.neutral;
    const text = say(label);
    return isNew && text ? [{ value, text: joined(' ', text, number(value)), isNamed: true }] : [];
  });
  return [...named, ...own];
}
