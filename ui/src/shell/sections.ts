/** The sections of the spine, in the order of Ctrl 1 to 7, and where their screens are. */
import type { Component } from 'svelte';
import type { Counts } from '../api/generated/Counts';
import type { IconName } from '../lib/icons';
import type { RouteName, RouteParams } from '../lib/router.svelte';
import { t } from '../lib/text.svelte';

export type ScreenComponent = Component<{ params: RouteParams }>;

// The first screen comes with the page: fetching it apart would only delay the start.
const first = import.meta.glob<{ default: ScreenComponent }>('../accueil/Accueil.svelte', { eager: true });
const files = {
  ...import.meta.glob<{ default: ScreenComponent }>([
    '../calibrage/Calibrage.svelte',
    '../marches/Marches.svelte',
    '../personnes/Personnes.svelte',
    '../rapprochement/Views.svelte',
    '../heures/Heures.svelte',
    '../bilan/Bilan.svelte',
    '../documents/Documents.svelte',
    '../regles/Regles.svelte',
    '../reglages/Reglages.svelte',
    '../composants/Composants.svelte',
  ]),
};

export interface Section {
  name: RouteName;
  icon: IconName;
  label: () => string;
  group: 'work' | 'reference';
  file: string;
  /** The number beside the name. */
  count?: (counts: Counts) => number;
}

const all: Section[] = [
  {
    name: 'accueil',
    icon: 'house',
    label: () => t('shell-nav-home'),
    group: 'work',
    file: '../accueil/Accueil.svelte',
    count: (counts) => counts.home,
  },
  {
    name: 'calibrage',
    icon: 'calculator',
    label: () => t('shell-nav-calibration'),
    group: 'work',
    file: '../calibrage/Calibrage.svelte',
  },
  {
    name: 'marches',
    icon: 'hard-hat',
    label: () => t('shell-nav-contracts'),
    group: 'work',
    file: '../marches/Marches.svelte',
    count: (counts) => counts.lots,
  },
  {
    name: 'personnes',
    icon: 'users-three',
    label: () => t('shell-nav-people'),
    group: 'work',
    file: '../personnes/Personnes.svelte',
    count: (counts) => counts.people,
  },
  {
    name: 'rapprochement',
    icon: 'arrows-left-right',
    label: () => t('shell-nav-matching'),
    group: 'work',
    file: '../rapprochement/Views.svelte',
  },
  {
    name: 'heures',
    icon: 'clock',
    label: () => t('shell-nav-hours'),
    group: 'work',
    file: '../heures/Heures.svelte',
    count: (counts) => counts.hours,
  },
  {
    name: 'bilan',
    icon: 'chart-bar',
    label: () => t('shell-nav-report'),
    group: 'work',
    file: '../bilan/Bilan.svelte',
  },
  {
    name: 'documents',
    icon: 'files',
    label: () => t('shell-nav-documents'),
    group: 'reference',
    file: '../documents/Documents.svelte',
  },
  {
    name: 'regles',
    icon: 'scales',
    label: () => t('shell-nav-rules'),
    group: 'reference',
    file: '../regles/Regles.svelte',
  },
  {
    name: 'reglages',
    icon: 'gear-six',
    label: () => t('shell-nav-settings'),
    group: 'reference',
    file: '../reglages/Reglages.svelte',
  },
];

/** The sections whose screen is part of this build. */
export const sections: Section[] = all.filter((section) => section.file in first || section.file in files);

/** The screen of a route: there at once, or loaded when it is first needed. */
export function loadScreen(name: RouteName): ScreenComponent | null | Promise<ScreenComponent> {
  const file =
    name === 'composants'
      ? '../composants/Composants.svelte'
      : all.find((section) => section.name === name)?.file;
  if (!file) return null;
  const load = files[file];
  return load ? load().then((screen) => screen.default) : (first[file]?.default ?? null);
}

const openings = import.meta.glob<{ default: Component }>('../ouverture/Ouverture.svelte');

/** The screen shown while no dossier is open. */
export async function loadOpening(): Promise<Component | null> {
  const load = openings['../ouverture/Ouverture.svelte'];
  return load ? (await load()).default : null;
}
