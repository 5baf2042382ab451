/** Invented figures that let the page of components show every state. Hours in hundredths. */
import type { Ledger, SortOrder } from '../lib/components';
import type { IconName } from '../lib/icons';
import { iconNames } from '../lib/icons';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

export interface Lot {
  id: string;
  name: string;
  committed: number;
  validated: number;
  forecast: number;
  expected: number;
}

const lot = (
  id: number,
  name: string,
  committed: number,
  validated: number,
  forecast: number,
  expected: number,
): Lot => ({
  id: `lot-${id}`,
  name,
  committed: committed * 100,
  validated: validated * 100,
  forecast: forecast * 100,
  expected: expected * 100,
});

export const lots: Lot[] = [
  lot(2, 'Nouvel hôpital, lot 2', 8800, 4944, 7834, 5430),
  lot(1, 'Les Tilleuls, lot 1', 1920, 1613, 1940, 1530),
  lot(3, 'Nettoyage des écoles', 5200, 3588, 5340, 3540),
  lot(4, 'Tramway B, lot 4', 3100, 1488, 2780, 1610),
  lot(5, 'Tramway B, lot 6', 2400, 936, 2426, 930),
];

/** Enough rows for the table to draw only those in view. */
export function manyLots(): Lot[] {
  return Array.from({ length: 2000 }, (_, index) =>
    lot(
      1000 + index,
      `Lot ${String(index + 1)}`,
      1000 + (index % 40) * 50,
      300 + (index % 37) * 20,
      950 + (index % 43) * 50,
      500,
    ),
  );
}

export function sorted(rows: Lot[], order: SortOrder | null): Lot[] {
  if (!order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) =>
    order.key === 'gap'
      ? sign * (a.forecast - a.committed - (b.forecast - b.committed))
      : sign * a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
}

export function totalGap(rows: Lot[]): number {
  return rows.reduce((sum, row) => sum + row.forecast - row.committed, 0);
}

export function ledger(): Ledger {
  return {
    title: t('components-sample-ledger'),
    figure: show.hours(191920, { unit: 'none' }),
    lines: [
      {
        label: t('components-sample-amount'),
        value: show.money(235000000, { decimals: 0 }),
        kind: 'typed',
        origin: t('components-sample-origin-typed', { date: show.date('2026-11-18') }),
      },
      {
        label: t('components-sample-labour'),
        value: show.percent(4200),
        origin: t('components-sample-origin-profile'),
      },
      {
        label: t('components-sample-hourly'),
        value: show.money(3600),
        origin: t('components-sample-origin-profile'),
      },
      {
        label: t('components-sample-effort'),
        value: show.percent(700),
        kind: 'typed',
        origin: t('components-sample-origin-today'),
      },
    ],
    total: {
      label: t('components-chart-hours'),
      value: show.hours(191920, { unit: 'none' }),
      origin: t('components-sample-rounded', { value: show.hours(192000, { unit: 'none' }) }),
    },
  };
}

const year = [1750, 1980, 2160, 2110, 1860, 2240, 2010, 1130, 2360, 2673.5];
const trailing = [null, null];
export const months = [...year, ...trailing].map((value, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}`,
  value: value === null ? null : Math.round(value * 100),
}));

const span = Array.from({ length: 15 }, (_, index) => {
  const month = index + 1;
  return `${String(2026 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const cents = (values: (number | null)[]) => values.map((value) => (value === null ? null : value * 100));
export const curve = {
  months: span,
  expected: cents([180, 460, 860, 1380, 1960, 2560, 3200, 3860, 4540, 5230, 5930, 6620, 7280, 7880, 8800]),
  realised: cents([110, 500, 1020, 1600, 2120, 2960, 3300, 4180, 4944, null, null, null, null, null, null]),
  forecast: cents([null, null, null, null, null, null, null, null, null, 5640, 6180, 6640, 7060, 7440, 7834]),
  committed: 880000,
  today: '2026-11-23',
  noReturn: '2027-03-21',
};

export function routes() {
  const figures: [string, number, number][] = [
    [t('components-sample-route-temp'), 684250, 3180],
    [t('components-sample-route-direct'), 611800, 2850],
    [t('components-sample-route-geiq'), 320400, 1490],
  ];
  return figures.map(([label, value, share]) => ({
    key: label,
    label,
    value,
    text: show.hours(value, { decimals: 1 }),
    share: show.percent(share, { decimals: 1 }),
  }));
}

export function womenAndMen() {
  const part = (label: string, value: number, share: number) => ({
    label,
    value,
    text: t('components-sample-people-share', { value: show.integer(value), share: show.percent(share) }),
  });
  return [part(t('components-sample-women'), 41, 3500), part(t('components-sample-men'), 77, 6500)] as [
    ReturnType<typeof part>,
    ReturnType<typeof part>,
  ];
}

const trades = [
  { value: 'F1703', label: 'Maçonnerie', detail: 'F1703' },
  { value: 'A1203', label: 'Espaces verts', detail: 'A1203' },
  { value: 'K2204', label: 'Nettoyage de locaux', detail: 'K2204' },
];

export function findTrade(query: string) {
  const wanted = query.toLocaleLowerCase();
  return Promise.resolve(trades.filter((trade) => trade.label.toLocaleLowerCase().includes(wanted)));
}

export const icons: IconName[] = iconNames;
