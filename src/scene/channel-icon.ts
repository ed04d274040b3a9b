import { iconNames, type IconName } from './icons.js';

/** What names the icon of a channel. */
export interface ChannelLook {
  readonly icon?: string | undefined;
  readonly medium?: 'digital' | 'physical' | 'human' | 'mixed' | undefined;
  readonly name?: string | undefined;
}

// Words that stand in a channel's name or icon field in English and in Chinese, each with the icon that people expect.
const words: readonly (readonly [RegExp, IconName])[] = [
  [/e-?mail|邮件|郵件|邮箱|信箱/i, 'mail'],
  [/call.?cent|hotline|help.?desk|客服|热线|熱線/i, 'headset'],
  [/phone|telephone|call|电话|電話|通话/i, 'phone'],
  [/\bapp\b|mobile|手机|手機|应用|應用|小程序/i, 'mobile'],
  [/web|site|online|portal|intranet|browser|官网|官網|网站|網站|网页|網頁/i, 'web'],
  [/chat|messag|sms|wechat|whatsapp|微信|短信|簡訊|聊天|群/i, 'chat'],
  [/social|instagram|facebook|linkedin|tiktok|社交|社群|微博|小红书/i, 'social'],
  [/video|youtube|视频|影片/i, 'video'],
  [/search|google|搜索|搜尋/i, 'search'],
  [/shop|store|branch|retail|counter|门店|門市|商店|店铺|店|窗口/i, 'shop'],
  [/letter|post|mailing|parcel|信件|邮寄|快递|快遞/i, 'letter'],
  [/kiosk|terminal|自助/i, 'kiosk'],
  [/event|fair|meetup|活动|活動|展会|展覽/i, 'event'],
];

// A building site is no web site: what happens between people or in a place is not shown as a screen.
const screens: ReadonlySet<IconName> = new Set<IconName>(['web', 'mobile', 'video', 'search']);

/** The icon of a channel: the one it names, else the one its name calls for, else that of its medium (rule 57). */
export function channelIcon({ icon, medium, name }: ChannelLook): IconName {
  const named = icon?.trim().toLowerCase();
  const own = iconNames.find((known) => known === named);
  if (own) return own;
  for (const text of [icon, name]) {
    const found = text === undefined ? undefined : words.find(([word]) => word.test(text.slice(0, 200)));
    if (found && !(screens.has(found[1]) && (medium === 'human' || medium === 'physical'))) return found[1];
  }
  return medium ?? 'digital';
}
