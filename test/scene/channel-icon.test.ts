import { describe, expect, test } from 'vitest';
import { channelIcon } from '../../src/scene/channel-icon.js';

describe('the icon of a channel', () => {
  test('is the one that it names, whatever else is said', () => {
    expect(channelIcon({ icon: 'parcel', name: 'E-mail', medium: 'digital' })).toBe('parcel');
    expect(channelIcon({ icon: ' Chat ' })).toBe('chat');
  });

  test.each([
    ['e-mail', 'mail'],
    ['website', 'web'],
    ['app', 'app'],
    ['store', 'shop'],
    ['call-centre', 'headset'],
    ['call center', 'headset'],
    ['hotline', 'headset'],
    ['WeChat', 'chat'],
    ['chatbot', 'bot'],
  ])('understands %s in place of its own name for %s', (icon, expected) => {
    expect(channelIcon({ icon })).toBe(expected);
  });

  test.each([
    ['Video call', 'video'],
    ['Phone', 'phone'],
    ['Text message', 'chat'],
    ['Letter box', 'letter'],
    ['官网', 'web'],
    ['公司群聊', 'chat'],
    ['医院小程序', 'mobile'],
    ['客服专线', 'headset'],
    ['電子郵件', 'mail'],
    ['門市', 'shop'],
  ])('follows from the name %s', (name, expected) => {
    expect(channelIcon({ name })).toBe(expected);
  });

  test('is that of the medium where the name calls for none', () => {
    expect(channelIcon({ name: 'Kitchen', medium: 'physical' })).toBe('physical');
    expect(channelIcon({ name: 'Print workshop', medium: 'human' })).toBe('human');
  });

  test('is no screen for what happens in a place', () => {
    expect(channelIcon({ name: 'On site', medium: 'human' })).toBe('office');
    expect(channelIcon({ name: 'Building site', medium: 'physical' })).toBe('physical');
  });

  test('is there even when nothing is known', () => {
    expect(channelIcon({})).toBe('digital');
    expect(channelIcon({ icon: '', name: '' })).toBe('digital');
  });
});
