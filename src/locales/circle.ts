import type { InLanguages } from './in-language.js';
import type { CircleWords } from '../layout/words/circle-words.js';

/** What a circle of stages says in English. */
const circleEn: CircleWords = {
  cycles: { buy: 'Buy', own: 'Own', advocate: 'Advocate' },
  begins: 'Start',
  ends: 'End',
  again: 'And round again',
  loop: (from, to) => `Back round from ${from} to ${to}`,
  shared: 'Shared by two cycles',
};

/** What a circle of stages says in Simplified Chinese. */
const circleZhHans: CircleWords = {
  cycles: { buy: '购买', own: '拥有', advocate: '倡导' },
  begins: '起点',
  ends: '终点',
  again: '再来一轮',
  loop: (from, to) => `从“${from}”回到“${to}”`,
  shared: '两个循环的交汇点',
};

/** What a circle of stages says in Traditional Chinese. */
const circleZhHant: CircleWords = {
  cycles: { buy: '購買', own: '擁有', advocate: '倡導' },
  begins: '起點',
  ends: '終點',
  again: '再來一輪',
  loop: (from, to) => `從「${from}」回到「${to}」`,
  shared: '兩個循環的交會點',
};

/** The same in each language. */
export const circleWords: InLanguages<CircleWords> = { en: circleEn, 'zh-Hans': circleZhHans, 'zh-Hant': circleZhHant };
