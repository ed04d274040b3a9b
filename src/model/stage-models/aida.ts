import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Four stages of an effect that builds up. */
export const aida: StageModel = {
  name: 'aida',
  title: words('Awareness, interest, decision, action', '认知·兴趣·决策·行动', '認知·興趣·決策·行動'),
  description: words(
    'Four stages from being noticed to being acted upon.',
    '从被注意到促成行动的四个阶段。',
    '從被注意到促成行動的四個階段。',
  ),
  family: 'hierarchy-of-effects',
  subject: 'customer',
  topology: 'linear',
  stages: [
    { id: 'awareness', title: words('Awareness', '认知', '認知'), also: [words('Attention', '注意', '注意')] },
    { id: 'interest', title: words('Interest', '兴趣', '興趣') },
    { id: 'decision', title: words('Decision', '决策', '決策'), also: [words('Desire', '欲望', '慾望')] },
    { id: 'action', title: words('Action', '行动', '行動') },
  ],
};
