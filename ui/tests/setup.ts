import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import { learn } from '../src/lib/text.svelte';

await Promise.all([learn('fr'), learn('en')]);

// Each test draws on an empty page.
afterEach(() => cleanup());

// jsdom lacks some parts of the browser that the shell relies on.
if (!HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}
// Nothing has a size in jsdom, so nothing ever resizes.
globalThis.ResizeObserver ??= class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};
Element.prototype.scrollIntoView ??= () => undefined;
