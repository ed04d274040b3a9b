import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Five stages from first notice to loyalty. */
export const hubspot: StageModel = {
  name: 'hubspot',
  title: words('Awareness to loyalty', '从认知到忠诚', '從認知到忠誠'),
  description: words(
    'Five stages of a customer who learns of a problem, weighs the answers, buys, stays, and tells others.',
    '顾客意识到问题、权衡方案、购买、留下并向他人推荐的五个阶段。',
    '顧客意識到問題、權衡方案、購買、留下並向他人推薦的五個階段。',
  ),
  family: 'consumer-buying-behaviour',
  subject: 'customer',
  topology: 'linear',
  stages: [
    {
      id: 'awareness',
      title: words('Awareness', '认知', '認知'),
      brandGoal: words('Explain the problem before the product', '先讲清问题，再谈产品', '先講清問題，再談產品'),
      strategy: words('Guides and articles that teach', '有教益的指南与文章', '有教益的指南與文章'),
    },
    {
      id: 'consideration',
      title: words('Consideration', '考虑', '考慮'),
      brandGoal: words('Help to compare', '帮助比较', '協助比較'),
      strategy: words('Comparisons, examples, honest answers', '对比、案例与坦诚的解答', '對比、案例與坦誠的解答'),
    },
    {
      id: 'decision',
      title: words('Decision', '决策', '決策'),
      brandGoal: words('Make buying effortless', '让购买毫不费力', '讓購買毫不費力'),
      strategy: words(
        'Trials, clear prices, few steps',
        '试用、明确的价格、最少的步骤',
        '試用、明確的價格、最少的步驟',
      ),
    },
    {
      id: 'retention',
      title: words('Retention', '留存', '留存'),
      brandGoal: words(
        'Bring the customer to first success and stay at hand',
        '帮助顾客尽快用好，并随时在侧',
        '協助顧客儘快用好，並隨時在側',
      ),
      strategy: words('Onboarding and service', '上手引导与服务', '上手引導與服務'),
    },
    {
      id: 'loyalty',
      title: words('Loyalty', '忠诚', '忠誠'),
      also: [words('Advocacy', '拥护', '擁護')],
      brandGoal: words(
        'Delight at every turn, so that customers speak for you',
        '处处令人满意，让顾客为你代言',
        '處處令人滿意，讓顧客為你代言',
      ),
      strategy: words(
        'Thanks, early access, easy ways to recommend',
        '感谢、优先体验、便捷的推荐方式',
        '感謝、優先體驗、便捷的推薦方式',
      ),
    },
  ],
};
