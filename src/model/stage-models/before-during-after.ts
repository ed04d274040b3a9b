import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Three stages of any experience. */
export const beforeDuringAfter: StageModel = {
  name: 'before-during-after',
  title: words('Before, during, after', '之前·之中·之后', '之前·之中·之後'),
  description: words(
    'The plainest frame: what leads up to an experience, the experience, and what remains of it.',
    '最朴素的框架：体验之前的铺垫、体验本身、体验留下的一切。',
    '最樸素的框架：體驗之前的鋪墊、體驗本身、體驗留下的一切。',
  ),
  subject: 'customer',
  topology: 'linear',
  stages: [
    { id: 'before', title: words('Before', '之前', '之前') },
    { id: 'during', title: words('During', '之中', '之中') },
    { id: 'after', title: words('After', '之后', '之後') },
  ],
};
