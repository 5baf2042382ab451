import type { Attachment } from 'svelte/attachments';

/**
 * Tells the inner size of an element, in px, now and whenever it changes.
 *
 * Unlike `bind:clientWidth` it never asks for a size while the page is being made: that would lay the whole page
 * out once more before it is first painted. The browser tells sizes after its own layout, before it paints.
 */
export function sizes(told: (width: number, height: number) => void): Attachment {
  return (element) => {
    const observer = new ResizeObserver(() => told(element.clientWidth, element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  };
}
