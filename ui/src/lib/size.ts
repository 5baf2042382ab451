import type { Attachment } from 'svelte/attachments';

/**
 * Tells the inner size of an element, in px, in the frame after it is known or changes.
 *
 * Unlike `bind:clientWidth` it never asks for a size while the page is being made: that would lay the whole page
 * out once more before it is first painted. For what can be drawn without its size, and corrected a frame later.
 */
export function sizes(told: (width: number, height: number) => void): Attachment {
  return (element) => {
    let asked = 0;
    const observer = new ResizeObserver(() => {
      // Not at once: what is told may change sizes, which an observer may not do while it observes.
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => told(element.clientWidth, element.clientHeight));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
    };
  };
}
