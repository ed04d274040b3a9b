import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Five stages of a customer's life cycle. */
export const dynamicsLifecycle: StageModel = {
  name: 'dynamics-lifecycle',
  title: words('Customer life cycle', '客户生命周期', '顧客生命週期'),
  description: words(
    'Five stages of the relation between a customer and a business, as sales and service teams see it.',
    '从销售与服务团队的角度看，客户与企业关系的五个阶段。',
    '從銷售與服務團隊的角度看，顧客與企業關係的五個階段。',
  ),
  family: 'consumer-buying-behaviour',
  subject: 'customer',
  topology: 'circular',
  stages: [
    { id: 'awareness', title: words('Awareness', '认知', '認知') },
    { id: 'consideration', title: words('Consideration', '考虑', '考慮') },
    { id: 'conversion', title: words('Conversion', '转化', '轉換') },
    { id: 'retention', title: words('Retention', '留存', '留存') },
    { id: 'advocacy', title: words('Advocacy', '拥护', '擁護') },
  ],
};
