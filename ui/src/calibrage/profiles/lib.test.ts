import { describe, expect, it } from 'vitest';
import type { ProfileView } from '../../api/generated/ProfileView';
import { boundsProblem, shareText, usedCost, usedShare } from './lib';

const profile: ProfileView = {
  trade: 'structural-works',
  label: 'trade-structural-works',
  default_share: [3000, 4200, 5800],
  default_cost: [2850, 3600, 4300],
  source: 'essai',
  checked: false,
  own_share: [4000, 4500, 5000],
  own_cost: [3000, 3300, 3600],
  own_source: 'Trois marchés de 2025',
  own_on: '2026-10-01',
  lots: 4,
  learned_share: [3200, 4400, 5600],
  learned_weight: 4400,
  used: 'own',
};

describe('a labour profile', () => {
  it('gives the figures that calibration uses', () => {
    expect([usedShare(profile)[1], usedCost(profile)[1]]).toEqual([4500, 3300]);
    const learned = { ...profile, used: 'learned' };
    expect([usedShare(learned)[1], usedCost(learned)[1]]).toEqual([4400, 3600]);
    const base = { ...profile, used: 'default' };
    expect([usedShare(base)[1], usedCost(base)[1]]).toEqual([4200, 3600]);
  });

  it('is written with its bounds', () => {
    expect(shareText([3000, 4200, 5800])).toBe('42\u202F% (30 à 58\u202F%)');
  });

  it('is refused out of order or with a hole', () => {
    expect(boundsProblem([3000, 4200, 5800])).toBeNull();
    expect(boundsProblem([3000, 2000, 5800])).toContain('ordre');
    expect(boundsProblem([3000, null, 5800])).not.toBeNull();
  });
});
