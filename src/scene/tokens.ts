/** The names of all colours that a picture uses. A theme gives each a value; a host may override each by `--journey-<name>`. */
export type ColorName = keyof typeof light;

/** The themes that come with the library. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** One value a colour name. */
export type Theme = Readonly<Record<ColorName, string>>;

const light = {
  page: '#ffffff',
  surface: '#f5f6f8',
  raised: '#ffffff',
  hairline: '#dde1e8',
  axis: '#848d9e',
  muted: '#505a6b',
  ink: '#1b2130',
  accent: '#3452a8',
  'accent-soft': '#e8edf9',
  'stage-1': '#edf1f9',
  'stage-2': '#e5ebf6',
  'stage-3': '#dde5f3',
  'stage-4': '#d5dff0',
  'stage-5': '#cdd9ed',
  'stage-6': '#c5d3ea',
  'emotion-1': '#a84f06',
  'emotion-2': '#aa6017',
  'emotion-3': '#667082',
  'emotion-4': '#7566a8',
  'emotion-5': '#55308c',
  'emotion-1-soft': '#fbe3cd',
  'emotion-2-soft': '#fcefdf',
  'emotion-3-soft': '#eceef2',
  'emotion-4-soft': '#eeebf7',
  'emotion-5-soft': '#e3daf2',
  pain: '#a63f17',
  'pain-soft': '#fdf1eb',
  gain: '#0d6b6e',
  'gain-soft': '#e9f5f4',
  opportunity: '#2c56a3',
  'opportunity-soft': '#ecf2fb',
  'persona-1': '#3452a8',
  'persona-2': '#b4441c',
  'persona-3': '#0d7a6c',
  'persona-4': '#8a3d8f',
  'persona-5': '#766000',
  'persona-6': '#4d5566',
} as const;

const dark: Theme = {
  page: '#12151b',
  surface: '#1a1e26',
  raised: '#1f242e',
  hairline: '#343b49',
  axis: '#7c879a',
  muted: '#a9b2c2',
  ink: '#edf0f5',
  accent: '#a3b8f5',
  'accent-soft': '#242f4d',
  'stage-1': '#1e2635',
  'stage-2': '#222c3f',
  'stage-3': '#263249',
  'stage-4': '#2a3853',
  'stage-5': '#2e3e5d',
  'stage-6': '#324467',
  'emotion-1': '#f5a560',
  'emotion-2': '#e9bb86',
  'emotion-3': '#a3acbb',
  'emotion-4': '#bcb1e2',
  'emotion-5': '#cdb0f8',
  'emotion-1-soft': '#46290f',
  'emotion-2-soft': '#3a2a18',
  'emotion-3-soft': '#2a303b',
  'emotion-4-soft': '#2e2a42',
  'emotion-5-soft': '#38284f',
  pain: '#f4a07c',
  'pain-soft': '#33211a',
  gain: '#74cdca',
  'gain-soft': '#162b2c',
  opportunity: '#9fbdf5',
  'opportunity-soft': '#1c2840',
  'persona-1': '#a3b8f5',
  'persona-2': '#f4a07c',
  'persona-3': '#6fd0bf',
  'persona-4': '#dc9fe0',
  'persona-5': '#d9c25c',
  'persona-6': '#b4bdcc',
};

const contrast: Theme = {
  page: '#ffffff',
  surface: '#ffffff',
  raised: '#ffffff',
  hairline: '#3a3a3a',
  axis: '#1a1a1a',
  muted: '#262626',
  ink: '#000000',
  accent: '#00239c',
  'accent-soft': '#e2e8ff',
  'stage-1': '#eeeeee',
  'stage-2': '#e9e9e9',
  'stage-3': '#e4e4e4',
  'stage-4': '#dfdfdf',
  'stage-5': '#dadada',
  'stage-6': '#d5d5d5',
  'emotion-1': '#7a2e00',
  'emotion-2': '#7a4100',
  'emotion-3': '#2b2b2b',
  'emotion-4': '#3f2b85',
  'emotion-5': '#36106e',
  'emotion-1-soft': '#ffe2c9',
  'emotion-2-soft': '#fff2e2',
  'emotion-3-soft': '#f1f1f1',
  'emotion-4-soft': '#f0ecff',
  'emotion-5-soft': '#e4d7ff',
  pain: '#7d2400',
  'pain-soft': '#ffe6da',
  gain: '#004b4d',
  'gain-soft': '#dcf3f1',
  opportunity: '#00307f',
  'opportunity-soft': '#e2ebff',
  'persona-1': '#00239c',
  'persona-2': '#8a2600',
  'persona-3': '#00534a',
  'persona-4': '#6a0f70',
  'persona-5': '#574600',
  'persona-6': '#2b2f38',
};

/** The values of every colour, a theme each. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast };

/** All colour names, in the order of the themes. */
export const colorNames = Object.keys(light) as readonly ColorName[];

/** Corner radii in px: cards, chips, pills. */
export const radius = { card: 8, chip: 4, pill: 999 } as const;

/** Font sizes in px. Nothing in a picture is smaller than `label`. */
export const size = { label: 12, cell: 13, stage: 14, lead: 16, name: 20, title: 28 } as const;

/** Lengths in px on the 4 px grid. */
export const space = { hair: 4, small: 8, medium: 12, gutter: 16, large: 24, wide: 32, huge: 48 } as const;
