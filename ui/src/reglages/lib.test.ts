import { describe, expect, it } from 'vitest';
import { settingNumber, settingText } from './lib';

describe('a setting', () => {
  it('is written in its unit', () => {
    expect(settingText('hours', '160700')).toBe('1\u202F607\u202Fh');
    expect(settingText('count', '1200')).toBe('1\u202F200');
    expect(settingText('text', '2026')).toBe('2026');
    expect(settingText('hours', 'illisible')).toBe('illisible');
  });

  it('is a number only when all of it is', () => {
    expect(settingNumber('15167')).toBe(15167);
    expect(settingNumber('-5')).toBe(-5);
    expect(settingNumber('')).toBeNull();
    expect(settingNumber('12 h')).toBeNull();
  });
});
