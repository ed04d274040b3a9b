import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Four stages in a straight line. */
export const linear: StageModel = {
  name: 'linear',
  title: words('Straight line', '线性旅程', '線性旅程'),
  description: words(
    'The shortest account of a purchase: notice it, buy it, use it, get help with it.',
    '对一次购买最简短的描述：知道、买下、使用、获得支持。',
    '對一次購買最簡短的描述：知道、買下、使用、獲得支援。',
  ),
  family: 'consumer-buying-behaviour',
  subject: 'customer',
  topology: 'linear',
  stages: [
    { id: 'awareness', title: words('Awareness', '认知', '認知') },
    { id: 'purchase', title: words('Purchase', '购买', '購買') },
    { id: 'use', title: words('Use', '使用', '使用') },
    { id: 'after-sales-support', title: words('After-sales support', '售后支持', '售後支援') },
  ],
};
