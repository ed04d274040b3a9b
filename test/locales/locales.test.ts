import { describe, expect, test } from 'vitest';
import type { SummaryFacts, Words } from '../../src/layout/words/words.js';
import { locales, wordsFor } from '../../src/locales/index.js';
import { draw } from '../../src/pipeline.js';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';
import { allWords } from '../support/all-words.js';

const en = allWords('en');
const hans = allWords('zh-Hans');
const hant = allWords('zh-Hant');
const named = locales.map(({ locale }) => [locale, allWords(locale)] as const);
const chinese = [hans, hant].map((words) => [words.locale, words] as const);

const facts: SummaryFacts = {
  title: '甲',
  stages: ['乙', '丙'],
  steps: 7,
  persona: '丁',
  best: { step: '戊', mood: '好' },
  worst: { step: '己', mood: '差' },
  issues: 3,
};

/** Everything that the words can say, each by its path. */
function sayings(words: Words): Readonly<Record<string, string>> {
  const said: Record<string, string> = {
    updated: words.updated('9'),
    dataAsOf: words.dataAsOf('9'),
    revision: words.revision(9),
    severity: words.severity(3),
    importance: words.importance(3),
    others: words.others(8),
    noted: words.noted('8', '9'),
    sentences: words.sentences('8', '9'),
    unit: words.unit('min'),
    gap: words.gap('9'),
    sample: words.sample(1200),
    target: words.target('9'),
    wait: words.wait('9'),
    skipped: words.skipped('9'),
    channelSwitch: words.channelSwitch('8', '9'),
    handOff: words.handOff('8', '9'),
    number: words.number(1234.5),
    percent: words.percent(0.5),
    shortNumber: words.shortNumber(1234567),
    date: words.date('2026-03-05T07:15'),
    duration: words.duration({ years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 }),
    steps: words.steps(2),
    stages: words.stages(2),
    issues: words.issues(2),
    stepPlace: words.stepPlace(3, 12),
    moodOf: words.moodOf('9', '1', '2'),
    summary: words.summary(facts),
  };
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') said[path] = value;
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(words, '');
  return said;
}

describe.each(named)('the words of %s', (_, words) => {
  test('say everything that English says', () => {
    expect(Object.keys(sayings(words)).sort()).toEqual(Object.keys(sayings(en)).sort());
  });

  test('leave nothing empty', () => {
    const empty = Object.entries(sayings(words)).filter(
      ([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text),
    );
    expect(empty).toEqual([]);
  });

  test('give five moods and five different names for them', () => {
    expect(new Set(words.moods).size).toBe(5);
  });

  test('put what changes into the phrase', () => {
    expect(words.handOff('Ada', 'Bo')).toMatch(/Ada.*Bo/);
    expect(words.channelSwitch('Ada', 'Bo')).toMatch(/Ada.*Bo/);
    expect(words.stepPlace(3, 12)).toMatch(/3.*12/);
    expect(words.gap('why')).toContain('why');
  });

  test('sum up the longest names in at most 90 words', () => {
    const long = Array.from({ length: 60 }, () => 'word').join(' ');
    const mood = words.moods[4];
    const summary = words.summary({
      title: long,
      stages: Array.from({ length: 8 }, () => 'A stage title'),
      steps: 1200,
      persona: long,
      best: { step: `${long} a`, mood },
      worst: { step: long, mood },
      issues: 12,
    });
    expect(summary.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  test('sum up a Chinese journey in a text as short', () => {
    const summary = words.summary({
      ...facts,
      title: '很'.repeat(500),
      stages: ['长'.repeat(100)],
      persona: '名'.repeat(90),
    });
    expect(summary.length).toBeLessThan(180);
  });
});

describe.each(chinese)('the words of %s', (_, words) => {
  test('hold no Latin letters', () => {
    const latin = Object.entries(sayings(words)).filter(([path, text]) => path !== 'locale' && /[a-z]/i.test(text));
    expect(latin).toEqual([]);
  });

  test('use no Western punctuation between Chinese words', () => {
    const western = Object.entries(sayings(words)).filter(([, text]) => /\p{Script=Han}[,.:;!?()]/u.test(text));
    expect(western).toEqual([]);
  });
});

test('Traditional Chinese is its own language, not Simplified in other characters', () => {
  expect(hant.channelChange).toBe('通路轉換');
  expect(hant.persona).toBe('人物誌');
  expect(hant.quoteMarks).toEqual(['「', '」']);
});

test('no character of Simplified Chinese is left in Traditional, and the other way round', () => {
  const simplified =
    /[为从们价体务动历变图场实导应开张强态总户护据数时标样检业点现电码础离种级经结给续绪统罗线职联节见观规视触计认让议记论证评询该详诚误说请资质赖转软连选递运达适错键长门问间队阶际险随须顾项预频题风馈验龄]/u;
  expect(Object.values(sayings(hant)).filter((text) => simplified.test(text))).toEqual([]);
  const traditional =
    /[為從們價體務動歷變圖場實導應開張強態總戶護據數時標樣檢業點現電碼礎離種級經結給續緒統羅線職聯節見觀規視觸計認讓議記論證評詢該詳誠誤說請資質賴轉軟連選遞運達適錯鍵長門問間隊階際險隨須顧項預頻題風饋驗齡]/u;
  expect(Object.values(sayings(hans)).filter((text) => traditional.test(text))).toEqual([]);
});

describe('the language of a tag', () => {
  test.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_MO', 'zh-Hant'],
    ['ZH-hant', 'zh-Hant'],
    ['en-GB', 'en'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_Hans', 'zh-Hans'],
    ['fr', 'en'],
    ['ar', 'en'],
    ['', 'en'],
  ])('%s is spoken to in %s', (tag, locale) => {
    expect(wordsFor(tag).locale).toBe(locale);
  });
});

describe('texts one after another', () => {
  test('are sentences of their language', () => {
    expect(en.sentences('Pay', 'Failed')).toBe('Pay. Failed');
    expect(hans.sentences('付款', '失败')).toBe('付款。失败');
    expect(hant.sentences('付款', '失敗')).toBe('付款。失敗');
  });

  test('are not ended where they end themselves, within a quotation or a bracket too', () => {
    expect(en.sentences('Why?', '“Go on!”', 'Wait…', '(Never.)', 'Pay')).toBe('Why? “Go on!” Wait… (Never.) Pay');
    expect(hans.sentences('为什么？', '“走吧！”', '好了。', '「完。」', '付款')).toBe(
      '为什么？“走吧！”好了。「完。」付款',
    );
  });

  test('that say nothing are left out', () => {
    expect(en.sentences('', undefined, 'Pay', '')).toBe('Pay');
    expect(hans.sentences()).toBe('');
  });

  test('are so in all that a Chinese reader hears of a picture', () => {
    const hotel = journeys.find(({ name }) => name === 'hotel-stay')?.json;
    for (const view of views) {
      const { scene } = draw(hotel, { view, locale: 'zh-Hans' });
      const names = scene.marks.flatMap(({ name = '' }) => name.split('\n'));
      expect(names.filter((name) => /[\p{Script=Han}。？！”]\. |[。？！]。|\p{Script=Han}: /u.test(name))).toEqual([]);
    }
  });
});

test('a unit of time that is written in English is said in Chinese, any other as it is written', () => {
  expect(['d', 'day', 'days', 'h', 'hrs', 'min', 'Minutes', 'sec', 'wk', 'months', 'y'].map((unit) => hans.unit(unit))).toEqual(['天', '天', '天', '小时', '小时', '分钟', '分钟', '秒', '周', '个月', '年']); // prettier-ignore
  expect(['m', 'min/call', '%', 'k€', '元', ''].map((unit) => hant.unit(unit))).toEqual([
    'm',
    'min/call',
    '%',
    'k€',
    '元',
    '',
  ]);
  expect(hant.unit('min')).toBe('分鐘');
  expect(en.unit('min')).toBe('min');
});

describe('numbers, dates and durations', () => {
  test('a share of some is neither nothing nor all', () => {
    expect([0, 0.00001, 0.0004, 0.014, 0.096, 0.1, 0.526, 0.996, 0.99999, 1, 1.2].map((share) => en.percent(share))).toEqual(['0%', '0.001%', '0.04%', '1.4%', '9.6%', '10%', '53%', '99.6%', '99.9%', '100%', '120%']); // prettier-ignore
  });

  test('numbers on an axis are short from a hundred thousand on', () => {
    expect([99_999, 100_000, -1_234_567, 2e9, 3e12, 1e300].map((value) => en.shortNumber(value))).toEqual(['99,999', '100k', '−1.23M', '2bn', '3tn', '1e300']); // prettier-ignore
    expect([99_999, 100_000, 2.5e8, 3e12].map((value) => hans.shortNumber(value))).toEqual(['99,999', '10万', '2.5亿', '3万亿']); // prettier-ignore
    expect(en.shortNumber(NaN)).toBe('–');
  });

  test('numbers have groups of three, at most two decimals, and two digits that count below a hundredth', () => {
    expect(en.number(1234567.891)).toBe('1,234,567.89');
    expect(en.number(-1234)).toBe('−1,234');
    expect(en.number(-0.001)).toBe('−0.001');
    expect(en.number(0.000123)).toBe('0.00012');
    expect(en.number(0.1 + 0.2 - 0.3)).toBe('0');
    expect(en.number(-1e-12)).toBe('0');
    expect(hans.number(0.5)).toBe('0.5');
    expect(en.number(NaN)).toBe('–');
    expect(en.number(1e15)).toBe('1,000,000,000,000,000');
    expect(hans.number(-2.5e15)).toBe('−2,500,000,000,000,000');
    expect(en.number(Number.MAX_VALUE)).toBe('1.7976931348623157e+308');
    expect(hant.number(-12.345)).toBe('−12.35');
  });

  test('dates read as each language writes them', () => {
    expect(en.date('2026-03-05')).toBe('5 Mar 2026');
    expect(en.date('2026-03')).toBe('Mar 2026');
    expect(en.date('2026-03-05T07:15:00Z')).toBe('5 Mar 2026, 07:15');
    expect(hans.date('2026-03-05')).toBe('2026年3月5日');
    expect(hant.date('2026')).toBe('2026年');
    expect(en.date('2026')).toBe('2026');
    expect(hant.date('2026-12')).toBe('2026年12月');
    expect(hans.date('2026-03-05T07:15+08:00')).toBe('2026年3月5日 07:15');
    expect([en, hans, hant].map((words) => words.date('T07:15'))).toEqual(['07:15', '07:15', '07:15']);
  });

  test('a text that is no date stays as it is', () => {
    expect(en.date('last spring')).toBe('last spring');
    expect(hant.date('去年春天')).toBe('去年春天');
    expect(en.date('2026-13-01')).toBe('2026-13-01');
  });

  test('durations name what they have, the largest first, and keep a number and its unit together', () => {
    expect(en.duration({ days: 5 })).toBe('5\u00a0d');
    expect(en.duration({ hours: 2, minutes: 30 })).toBe('2\u00a0h 30\u00a0min');
    expect(hans.duration({ weeks: 2, days: 1 })).toBe('2\u00a0周 1\u00a0天');
    expect(hant.duration({ minutes: 5 })).toBe('5\u00a0分鐘');
    expect(en.duration({})).toBe('0\u00a0min');
    expect(en.duration({ years: 1, months: 2, seconds: 7.5 })).toBe('1\u00a0y 2\u00a0mo 7.5\u00a0s');
    expect(hans.duration({ months: 3, hours: 1 })).toBe('3\u00a0个月 1\u00a0小时');
  });

  test('one thing is counted in the singular', () => {
    expect(en.steps(1)).toBe('1 step');
    expect(en.steps(0)).toBe('0 steps');
    expect(en.issues(1200)).toBe('1,200 issues');
  });
});

test('the summary tells the stages in order, the best and the worst', () => {
  expect(
    en.summary({
      title: 'Buying a bicycle',
      stages: ['Notice', 'Choose'],
      steps: 9,
      persona: 'Mara',
      best: { step: 'First ride', mood: 'Very good' },
      worst: { step: 'Waiting', mood: 'Bad' },
      issues: 1,
    }),
  ).toBe(
    'Buying a bicycle: 9 steps in 2 stages (Notice, Choose). Seen by Mara. Best at First ride (very good). Worst at Waiting (bad). 1 issue in the data.',
  );
});
