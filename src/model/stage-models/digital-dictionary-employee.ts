import { words } from './stage-model.js';
import type { StageModel } from './stage-model.js';

/** Six stages of a candidate who becomes an employee, with the digital means of each. */
export const digitalDictionaryEmployee: StageModel = {
  name: 'digital-dictionary-employee',
  title: words('Digital employee journey', '数字化员工旅程', '數位化員工旅程'),
  description: words(
    'Six stages from a labour market that is listened to, to people who speak well of where they work.',
    '六个阶段：从倾听人才市场，到员工为所在的企业说好话。',
    '六個階段：從傾聽人才市場，到員工為所在的企業說好話。',
  ),
  family: 'hierarchy-of-effects',
  subject: 'employee',
  topology: 'linear',
  stages: [
    { id: 'listening', title: words('Listening', '倾听', '傾聽'), strategy: words('Research', '调研', '調研') },
    {
      id: 'employer-brand-awareness',
      title: words('Employer-brand awareness', '雇主品牌认知', '雇主品牌認知'),
      strategy: words(
        'Search, social media, a media budget, the web site, events',
        '搜索、社交媒体、媒体预算、网站平台、活动',
        '搜尋、社群媒體、媒體預算、網站平台、活動',
      ),
    },
    {
      id: 'candidate-engagement',
      title: words('Candidate engagement', '候选人互动', '候選人互動'),
      strategy: words(
        'Video, chat assistants that inform and select, social media',
        '视频、提供信息并初步筛选的聊天助手、社交媒体',
        '影片、提供資訊並初步篩選的聊天助理、社群媒體',
      ),
    },
    {
      id: 'conversion',
      title: words('Conversion', '转化', '轉換'),
      strategy: words(
        'Paths to the application, advertisements, qualification of candidates, job platforms, candidate records',
        '投递路径、招聘广告、候选人筛选、招聘平台、候选人管理',
        '投遞路徑、徵才廣告、候選人篩選、徵才平台、候選人管理',
      ),
    },
    {
      id: 'retention',
      title: words('Retention', '留任', '留任'),
      strategy: words(
        'Internal communication, a digital staff magazine, employee records',
        '内部沟通、数字员工刊物、员工关系管理',
        '內部溝通、數位員工刊物、員工關係管理',
      ),
    },
    {
      id: 'advocacy',
      title: words('Advocacy', '拥护', '擁護'),
      strategy: words(
        'Attention to employer reviews and professional networks',
        '关注雇主评价网站与职业社交网络',
        '關注雇主評價網站與職業社群網路',
      ),
    },
  ],
};
