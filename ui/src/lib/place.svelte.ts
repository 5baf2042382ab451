/** Where a part of a page stands, when the same part is shown in a pane or in a drawer. */
import type { Attachment } from 'svelte/attachments';

/**
 * Puts a part of the page into `home`, as it is: what is being typed in it stays, and the field keeps its
 * focus. Without a home it waits where it is.
 */
export function placedIn(home: () => HTMLElement | undefined): Attachment<HTMLElement> {
  return (part) => {
    let field: HTMLElement | null = null;
    const enter = (event: FocusEvent) => {
      field = event.target instanceof HTMLElement ? event.target : null;
    };
    const leave = (event: FocusEvent) => {
      // Taken out of the page with the focus in it, nothing else receives it.
      if (event.relatedTarget !== null) field = null;
    };
    part.addEventListener('focusin', enter);
    part.addEventListener('focusout', leave);
    $effect(() => {
      const place = home();
      if (!place || part.parentElement === place) return;
      const active = document.activeElement;
      const kept = active instanceof HTMLElement && part.contains(active) ? active : field;
      place.append(part);
      if (kept) requestAnimationFrame(() => kept.isConnected && kept.focus());
    });
    return () => {
      part.removeEventListener('focusin', enter);
      part.removeEventListener('focusout', leave);
      part.remove();
    };
  };
}
