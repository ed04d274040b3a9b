import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Six stages of a customer, with the digital means of each. */
export const digitalDictionaryCustomer: StageModel = {
  name: 'digital-dictionary-customer',
  title: words('Digital customer journey', '数字化客户旅程', '數位化顧客旅程'),
  description: words(
    'Six stages in which a brand first listens, then is noticed, talked with, chosen, kept and recommended.',
    '六个阶段：品牌先倾听，再被注意、与人互动、被选择、被留下、被推荐。',
    '六個階段：品牌先傾聽，再被注意、與人互動、被選擇、被留下、被推薦。',
  ),
  family: 'hierarchy-of-effects',
  subject: 'customer',
  topology: 'linear',
  stages: [
    {
      id: 'listening',
      title: words('Listening', '倾听', '傾聽'),
      strategy: words('Research; segments by behaviour', '调研；按行为细分人群', '調研；依行為細分人群'),
    },
    {
      id: 'brand-awareness',
      title: words('Brand awareness', '品牌认知', '品牌認知'),
      strategy: words(
        'Search visibility; inbound text, audio and video',
        '搜索可见度；集客式文字、音频与视频',
        '搜尋能見度；集客式文字、音訊與影片',
      ),
    },
    {
      id: 'engagement',
      title: words('Engagement', '互动', '互動'),
      strategy: words(
        'Video, chat assistants, attention to social media',
        '视频内容、聊天助手、社交媒体监测',
        '影片內容、聊天助理、社群媒體監測',
      ),
    },
    {
      id: 'conversion',
      title: words('Conversion', '转化', '轉換'),
      strategy: words(
        'Inbound and outbound paths to the purchase, a media budget, automatic qualification of leads',
        '集客与外呼的转化路径、媒体预算、线索自动筛选',
        '集客與外撥的轉換路徑、媒體預算、名單自動篩選',
      ),
    },
    {
      id: 'loyalty',
      title: words('Loyalty', '忠诚', '忠誠'),
      strategy: words(
        'Paths to buying again, automated service, customer records',
        '再次购买的路径、服务自动化、客户关系管理',
        '再次購買的路徑、服務自動化、顧客關係管理',
      ),
    },
    {
      id: 'advocacy',
      title: words('Advocacy', '拥护', '擁護'),
      strategy: words(
        'People who speak for the brand in professional networks',
        '在职业社交网络上为品牌发声的人',
        '在職業社群網路上為品牌發聲的人',
      ),
    },
  ],
};
