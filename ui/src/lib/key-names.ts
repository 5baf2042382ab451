/** How keys are called on the keyboard of the user: Entrée, Échap, Maj in French. */
import { t } from './text.svelte';

const NAMES: Record<string, () => string> = {
  ctrl: () => t('components-key-ctrl'),
  alt: () => t('components-key-alt'),
  shift: () => t('components-key-shift'),
  enter: () => t('components-key-enter'),
  escape: () => t('components-key-escape'),
  space: () => t('components-key-space'),
  tab: () => t('components-key-tab'),
  delete: () => t('components-key-delete'),
  pageup: () => t('components-key-page-up'),
  pagedown: () => t('components-key-page-down'),
  up: () => '↑',
  down: () => '↓',
  left: () => '←',
  right: () => '→',
};

/** `ctrl+k` as printed on the keys: `Ctrl K`. */
export function keyLabel(keys: string): string {
  return keys
    .toLowerCase()
    .split('+')
    .map((key) => NAMES[key]?.() ?? key.toUpperCase())
    .join(' ');
}
