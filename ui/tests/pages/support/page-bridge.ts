/**
 * Puts the real host where the page expects the desktop window: `window.__TAURI_INTERNALS__`,
 * as @tauri-apps/api 2.12 uses it. Nothing is made up here: every command goes to the host.
 */
import type { Page } from 'playwright-core';
import type { HostProcess } from './host-process';

interface Internals {
  invoke: (command: string, args?: Record<string, unknown>) => Promise<unknown>;
  transformCallback: (callback?: (data: unknown) => void, once?: boolean) => number;
  unregisterCallback: (id: number) => void;
  runCallback: (id: number, data: unknown) => void;
  metadata: unknown;
}

interface BridgedWindow {
  __TAURI_INTERNALS__: Internals;
  __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: (event: string, id: number) => void };
  __clausierInvoke: (command: string, args: string) => Promise<{ ok?: unknown; error?: unknown }>;
  __clausierEmit: (event: string, payload: unknown) => void;
}

/** Runs inside the page, before its own code; it may use nothing from this module. */
function install(): void {
  const bridged = window as unknown as BridgedWindow;
  const callbacks = new Map<number, (data: unknown) => void>();
  const listeners = new Map<number, string>();
  let nextCallback = 1;

  const internals: Internals = {
    metadata: { currentWindow: { label: 'main' }, currentWebview: { label: 'main', windowLabel: 'main' } },
    transformCallback(callback, once = false) {
      const id = nextCallback++;
      callbacks.set(id, (data) => {
        if (once) callbacks.delete(id);
        callback?.(data);
      });
      return id;
    },
    unregisterCallback(id) {
      callbacks.delete(id);
    },
    runCallback(id, data) {
      callbacks.get(id)?.(data);
    },
    async invoke(command, args = {}) {
      if (command === 'plugin:event|listen') {
        const id = args.handler as number;
        listeners.set(id, args.event as string);
        return id;
      }
      if (command === 'plugin:event|unlisten') {
        listeners.delete(args.eventId as number);
        return null;
      }
      // A channel writes itself as `__CHANNEL__:<id>` when it is turned into JSON.
      const answer = await bridged.__clausierInvoke(command, JSON.stringify(args));
      if (answer.error !== undefined) throw answer.error;
      return answer.ok;
    },
  };
  bridged.__TAURI_INTERNALS__ = internals;
  bridged.__TAURI_EVENT_PLUGIN_INTERNALS__ = {
    unregisterListener(_event, id) {
      callbacks.delete(id);
    },
  };
  bridged.__clausierEmit = (event, payload) => {
    for (const [id, name] of [...listeners]) {
      if (name === event) internals.runCallback(id, { event, id, payload });
    }
  };
}

const CHANNEL = '__CHANNEL__:';

/** Joins a page to a host; call it before the page is opened. */
export async function bridge(page: Page, host: HostProcess): Promise<void> {
  host.onEvent = (event, payload) => {
    void page
      .evaluate(([name, data]) => (window as unknown as BridgedWindow).__clausierEmit(name as string, data), [
        event,
        payload,
      ] as const)
      // The page may be loading or closed: the desktop window loses such an event too.
      .catch(() => undefined);
  };
  await page.exposeFunction('__clausierInvoke', async (command: string, text: string) => {
    const args = JSON.parse(text) as Record<string, unknown>;
    const channel = Object.values(args).find(
      (value): value is string => typeof value === 'string' && value.startsWith(CHANNEL),
    );
    let index = 0;
    const tell = (message: object) =>
      page
        .evaluate(
          ([id, data]) => (window as unknown as BridgedWindow).__TAURI_INTERNALS__.runCallback(id, data),
          [Number(channel?.slice(CHANNEL.length)), { index: index++, ...message }] as const,
        )
        .catch(() => undefined);
    const onProgress = channel === undefined ? undefined : (message: unknown) => void tell({ message });
    try {
      return await host.send(command, args.input, onProgress);
    } catch (reason) {
      // What the window says when a command does not exist or its process is gone: a bare text.
      return { error: String(reason) };
    } finally {
      if (channel !== undefined) await tell({ end: true });
    }
  });
  await page.addInitScript(install);
}
