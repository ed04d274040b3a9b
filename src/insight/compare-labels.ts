import type { Journey, Text } from '../model/journey.js';
import { joinedText, textKeys } from './compare-text.js';

/** What two journeys are called next to each other. */
export type Labels = readonly [Text, Text];

/**
 * Short names for two journeys: by the first of these in which they differ — the state they show, how they came to be,
 * their revision, their titles; else plainly before and after.
 */
export function labelsFor(before: Journey, after: Journey): Labels {
  const ways = [stateOf, modalityOf, revisionOf, ({ title }: Journey) => (title === '' ? undefined : title)];
  for (const way of ways) {
    const [from, to] = [way(before), way(after)];
    if (from !== undefined && to !== undefined && !isSame(from, to)) return [from, to];
  }
  return [words('Before', '之前', '之前'), words('After', '之后', '之後')];
}

/** The title of two journeys together: their common one, else both. */
export function unionTitle(before: Journey, after: Journey): Text {
  return isSame(before.title, after.title) ? after.title : (joinedText([before.title, after.title], ' / ') ?? '');
}

function isSame(a: Text, b: Text): boolean {
  const keys = new Set(textKeys(a));
  return keys.size === 0 || textKeys(b).some((key) => keys.has(key));
}

function modalityOf({ modality }: Journey): Text | undefined {
  if (modality === 'planned') return words('Planned', '计划', '計畫');
  return modality === 'actual' ? words('Actual', '实际', '實際') : undefined;
}

function stateOf({ state }: Journey): Text | undefined {
  if (state === 'current') return words('Current state', '现状', '現況');
  if (state === 'future') return words('Future state', '未来状态', '未來狀態');
  return state === 'desired' ? words('Desired state', '理想状态', '理想狀態') : undefined;
}

function revisionOf({ revision }: Journey): Text | undefined {
  const number = revision?.number;
  return number === undefined ? undefined : words(`Revision ${number}`, `第 ${number} 版`, `第 ${number} 版`);
}

// In the document's form, not in the locales: a label becomes the name of a group in the journey that is drawn.
function words(en: string, hans: string, hant: string): Text {
  return Object.freeze({ en, 'zh-Hans': hans, 'zh-Hant': hant });
}
