/** What to do on arriving at a screen, when more than its address is meant ("import a file", "prepare a contract"). */

export type Intent =
  | 'import-decp'
  | 'import-hours'
  | 'new-tender'
  | 'new-person'
  | 'export-workbook'
  | 'write-form'
  | 'read-form';

const pending = $state<{ intent: Intent | null }>({ intent: null });

/** Asks the next screen that knows this act to begin it. */
export function intend(intent: Intent): void {
  pending.intent = intent;
}

/** For a component: begins `act` when it was asked for, now or while the screen is in view. */
export function onIntent(intent: Intent, act: () => void): void {
  $effect(() => {
    if (pending.intent !== intent) return;
    pending.intent = null;
    act();
  });
}
