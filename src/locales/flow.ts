import type { InLanguages } from './in-language.js';
import type { FlowWords } from '../layout/words/flow-words.js';

/** What a flowchart says in English. */
const flowEn: FlowWords = {
  leadsTo: (from, to) => `${from} leads to ${to}`,
  goesBack: (from, to) => (from === to ? `${from} happens again` : `${from} goes back to ${to}`),
  sends: (from, to, about) => `${from} to ${to}: ${about}`,
  entersAt: (step) => `Comes in at ${step}`,
  leavesAt: (step) => `Leaves at ${step}`,
  entry: 'Comes in here',
  exit: 'Leaves here',
  leave: (count) => (count === '1' ? '1 leaves' : `${count} leave`),
  otherReasons: 'Other reasons',
  otherwise: 'Otherwise',
  again: 'Once more',
  noSteps: 'No steps yet',
  planned: 'Planned here',
  plannedAs: (step, place) => `${step} was planned as step ${place}`,
  counted: {
    person: (count) => (count === '1' ? '1 person' : `${count} people`),
    entry: (count) => (count === '1' ? '1 entry' : `${count} entries`),
    session: (count) => (count === '1' ? '1 session' : `${count} sessions`),
  },
  kinds: {
    direct: 'Happens next',
    eventual: 'Happens later, with other steps between',
    optional: 'Optional',
    loop: 'Goes back',
    decision: 'Decision',
    message: 'Message',
    communication: 'Communication',
    action: 'Action',
    entry: 'Way in',
    exit: 'Way out',
    planned: 'Where it was planned',
  },
  volume: {
    person: 'Width and figures: people who go this way, and their share of all who came to the step before',
    entry: 'Width and figures: entries that go this way, and their share of all that came to the step before',
    session: 'Width and figures: sessions that go this way, and their share of all that came to the step before',
  },
  unbalanced: (count, kind) => `Figures do not add up: ${count} ${kind === 'missing' ? 'missing' : 'too many'}`,
};

/** What a flowchart says in simplified Chinese. */
const flowZhHans: FlowWords = {
  leadsTo: (from, to) => `从“${from}”到“${to}”`,
  goesBack: (from, to) => (from === to ? `再次“${from}”` : `从“${from}”回到“${to}”`),
  sends: (from, to, about) => `${from}告知${to}：${about}`,
  entersAt: (step) => `由“${step}”进入`,
  leavesAt: (step) => `在“${step}”离开`,
  entry: '由此进入',
  exit: '在此离开',
  leave: (count) => `流失 ${count}`,
  otherReasons: '其他原因',
  otherwise: '其他情况',
  again: '再来一次',
  noSteps: '暂无步骤',
  planned: '计划在此',
  plannedAs: (step, place) => `“${step}”原计划为第 ${place} 步`,
  counted: { person: (count) => `${count} 人`, entry: (count) => `${count} 次`, session: (count) => `${count} 个会话` },
  kinds: {
    direct: '接着发生',
    eventual: '之后发生，中间隔着其他步骤',
    optional: '可选',
    loop: '返回',
    decision: '判断',
    message: '消息',
    communication: '沟通',
    action: '操作',
    entry: '入口',
    exit: '出口',
    planned: '原计划的位置',
  },
  volume: {
    person: '线宽与数字：走这条路的人数，以及占到达上一步总人数的比例',
    entry: '线宽与数字：走这条路的次数，以及占到达上一步总次数的比例',
    session: '线宽与数字：走这条路的会话数，以及占到达上一步总会话数的比例',
  },
  unbalanced: (count, kind) => `数字对不上：${kind === 'missing' ? '少' : '多'} ${count}`,
};

/** What a flowchart says in traditional Chinese. */
const flowZhHant: FlowWords = {
  leadsTo: (from, to) => `從「${from}」到「${to}」`,
  goesBack: (from, to) => (from === to ? `再次「${from}」` : `從「${from}」回到「${to}」`),
  sends: (from, to, about) => `${from}告知${to}：${about}`,
  entersAt: (step) => `由「${step}」進入`,
  leavesAt: (step) => `在「${step}」離開`,
  entry: '由此進入',
  exit: '在此離開',
  leave: (count) => `流失 ${count}`,
  otherReasons: '其他原因',
  otherwise: '其他情況',
  again: '再來一次',
  noSteps: '尚無步驟',
  planned: '計畫在此',
  plannedAs: (step, place) => `「${step}」原訂為第 ${place} 步`,
  counted: {
    person: (count) => `${count} 人`,
    entry: (count) => `${count} 次`,
    session: (count) => `${count} 個工作階段`,
  },
  kinds: {
    direct: '接著發生',
    eventual: '之後發生，中間隔著其他步驟',
    optional: '可選',
    loop: '返回',
    decision: '判斷',
    message: '訊息',
    communication: '溝通',
    action: '操作',
    entry: '入口',
    exit: '出口',
    planned: '原訂的位置',
  },
  volume: {
    person: '線寬與數字：走這條路的人數，以及占到達上一步總人數的比例',
    entry: '線寬與數字：走這條路的次數，以及占到達上一步總次數的比例',
    session: '線寬與數字：走這條路的工作階段數，以及占到達上一步總數的比例',
  },
  unbalanced: (count, kind) => `數字對不上：${kind === 'missing' ? '少' : '多'} ${count}`,
};

/** The same in each language. */
export const flowWords: InLanguages<FlowWords> = { en: flowEn, 'zh-Hans': flowZhHans, 'zh-Hant': flowZhHant };
