import { expect, test } from 'vitest';
import { checkText } from '../../playground/check-text.ts';
import { embedCode } from '../../playground/embed-code.ts';
import { firstState } from '../../playground/state.ts';

const state = firstState(['zh-TW'], false);

test('the embed code says what is shown', () => {
  const code = embedCode(
    { ...state, theme: 'dark', options: { rows: 'channels' } },
    checkText('{"locale": "ar"}'),
    'a.js',
  );
  expect(code).toContain('<journey-map view="timeline" theme="dark" lang="zh-Hant" dir="rtl">');
  expect(code).toContain('"rows": "channels"');
});

test('no text of a document ends the script it stands in', () => {
  const title = '</script><script>alert(1)</script><!--';
  const code = embedCode(state, checkText(JSON.stringify({ title })), 'a.js');
  const json = /<script type="application\/json">([^]*?)<\/script>/.exec(code)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual({ title });
});
