import type { IconName } from './icons.js';

/** What names the icon of a channel. */
export interface ChannelLook {
  readonly icon?: string | undefined;
  readonly medium?: 'digital' | 'physical' | 'human' | 'mixed' | undefined;
  readonly name?: string | undefined;
}

// Words that stand in a channel's icon field or name in English and in Chinese, each with the icon that people expect.
// The first that fits wins: what is said stands before what it is said with, and a screen before the place it belongs to.
const words: readonly (readonly [RegExp, IconName])[] = [
  [/e-?mail|\binbox\b|newsletter|邮件|郵件|邮箱|信箱/i, 'mail'],
  [/chat-?bot|\bbot\b|机器人|機器人/i, 'bot'],
  [/(call|contact).?cent|hotline|help.?(desk|line)|service desk|客服|热线|熱線|专线|專線/i, 'headset'],
  [/video|youtube|webinar|live.?stream|视频|視訊|影片|直播/i, 'video'],
  [/phone|\bcall(s|ing)?\b|电话|電話|通话|通話|来电|來電/i, 'phone'],
  [/\bapps?\b|mobile|手机|手機|应用|應用程式|小程序|小程式/i, 'mobile'],
  [/chat|messag|messenger|\bsms\b|wechat|whatsapp|\bline\b|微信|短信|简讯|簡訊|聊天|群聊|群组|群組/i, 'chat'],
  [/social|instagram|facebook|linkedin|tiktok|weibo|社交|社群|微博|小红书|抖音/i, 'social'],
  [/\bsearch|google|搜索|搜尋/i, 'search'],
  [/kiosk|terminal|\batm\b|自助|取款机|提款機/i, 'kiosk'],
  [/\btv\b|television|radio|电视|電視|广播|廣播/i, 'tv'],
  [/advert|\bads?\b|billboard|poster|banner|广告|廣告|海报|海報/i, 'ad'],
  [/\bweb|\bsite\b|online|portal|intranet|browser|官网|官網|网站|網站|网页|網頁|内网|內網|网上|線上/i, 'web'],
  [/parcel|package|delivery|courier|快递|快遞|包裹|物流|宅配/i, 'parcel'],
  [/letter|\bpost\b|postal|\bmail(ing)?\b|信件|邮寄|郵寄|来信|來信/i, 'letter'],
  [/payment|credit card|支付|付款|刷卡/i, 'card'],
  [/\bbank\b|银行|銀行|网点/i, 'bank'],
  [/clinic|hospital|\bward\b|doctor|pharmacy|诊|診|医院|醫院|病房|检查室|檢查室|药房|藥局/i, 'clinic'],
  [
    /(?<!work)shop|store|branch|retail|counter|\btill\b|showroom|门店|門市|商店|店铺|店面|专柜|專櫃|收银|收銀|窗口/i,
    'shop',
  ],
  [/event|\bfair\b|meet-?up|conference|exhibition|活动|活動|展会|展覽|展览/i, 'event'],
  [/forum|communit|word of mouth|meeting|face.to.face|classroom|会议|會議|口碑|社区|面对面|面對面|朋友/i, 'people'],
  [/\bhome\b|household|家里|家裡|家中|在家|居家/i, 'home'],
  [/office|headquarter|premises|\bon.site\b|办公室|辦公室|公司|现场|現場/i, 'office'],
  [/\bcars?\b|vehicle|\bbus\b|\btrain\b|taxi|汽车|公车|公車|列车|列車|车上|車上/i, 'vehicle'],
  [/paper|document|\bforms?\b|contract|brochure|leaflet|文件|表单|表單|合同|合約|手册|手冊/i, 'document'],
];

/** The names of the icons that a channel may have; by name only: a layout that is never painted does not carry the drawings. */
export const channelIcons: ReadonlySet<string> = new Set<IconName>([
  ...words.map(([, name]) => name),
  'digital',
  'physical',
  'human',
  'mixed',
  'app',
]);

// A building site is no web site: what happens between people or in a place is not shown as a screen.
const screens: ReadonlySet<IconName> = new Set<IconName>(['web', 'mobile', 'video', 'search']);

/** The icon of a channel: the one it names, else the one its name calls for, else that of its medium (rule 57). */
export function channelIcon({ icon, medium, name }: ChannelLook): IconName {
  const named = icon?.trim().toLowerCase();
  if (named !== undefined && channelIcons.has(named)) return named as IconName;
  const screenless = medium === 'human' || medium === 'physical';
  for (const text of [icon, name]) {
    const said = text?.slice(0, 200);
    const found = words.find(([word, meant]) => said && word.test(said) && !(screenless && screens.has(meant)));
    if (found) return found[1];
  }
  return medium ?? 'digital';
}
