import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Three linked cycles, simplified. */
export const gartnerBuyOwnAdvocate: StageModel = {
  name: 'gartner-buy-own-advocate',
  title: words('Buy, own, advocate', '购买·拥有·倡导', '購買·擁有·倡導'),
  description: words(
    'Three linked cycles for any industry: they meet where the customer purchases and where the customer comes to love the product. Simplified; edit it freely.',
    '适用于任何行业的三个相连循环：在购买处与爱上产品处交汇。已作简化，可自由修改。',
    '適用於任何行業的三個相連循環：在購買處與愛上產品處交會。已作簡化，可自由修改。',
  ),
  family: 'decision-analysis',
  subject: 'customer',
  topology: 'circular',
  stages: [
    { id: 'need', cycle: 'buy', title: words('Need', '产生需要', '產生需要') },
    { id: 'discover', cycle: 'buy', title: words('Discover', '发现', '發現') },
    { id: 'evaluate', cycle: 'buy', title: words('Evaluate', '评估', '評估') },
    { id: 'purchase', cycle: 'buy', title: words('Purchase', '购买', '購買') },
    { id: 'use', cycle: 'own', title: words('Use', '使用', '使用') },
    { id: 'love', cycle: 'own', title: words('Love', '喜爱', '喜愛') },
    { id: 'deepen', cycle: 'own', title: words('Deepen', '加深关系', '加深關係') },
    { id: 'share', cycle: 'advocate', title: words('Share', '分享', '分享') },
    { id: 'defend', cycle: 'advocate', title: words('Defend', '维护', '維護') },
  ],
  junctions: [
    { stage: 'purchase', from: 'buy', to: 'own' },
    { stage: 'love', from: 'own', to: 'advocate' },
  ],
  returns: [
    { from: 'share', to: 'evaluate' },
    { from: 'deepen', to: 'purchase' },
  ],
};
