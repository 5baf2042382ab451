/** What no reader may meet: a page that scrolls sideways, or letters cut off by an edge. */
import type { Page } from 'playwright-core';

/** Runs inside the page; it may use nothing from this module. */
function findFaults(allowSideways: boolean): string[] {
  const faults: string[] = [];
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (!style) {
      style = getComputedStyle(element);
      styles.set(element, style);
    }
    return style;
  };
  const name = (element: Element): string => {
    const classes = [...element.classList].map((one) => `.${one}`).join('');
    const id = element.id ? `#${element.id}` : '';
    return `${element.tagName.toLowerCase()}${id}${classes}`;
  };
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const root = document.documentElement;

  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    faults.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}: ${wide ? name(wide) : '?'}`);
  }

  if (!allowSideways) {
    for (const element of document.body.querySelectorAll('*')) {
      if (!scrolls(styleOf(element).overflowX) || element.scrollWidth <= element.clientWidth + 1) continue;
      // Only the grid of hours is wider than a window may be. A field scrolls its own text.
      if (element.matches('input, textarea, [role="grid"]') || element.querySelector('[role="grid"]'))
        continue;
      if (element.checkVisibility()) faults.push(`${name(element)} scrolls sideways`);
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = text.textContent?.trim();
    const owner = text.parentElement;
    if (!words || !owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
    for (let around: Element | null = owner; around; around = around.parentElement) {
      const style = styleOf(around);
      // Said to assistive technology only, or explained in full by a tooltip.
      const edge = around.getBoundingClientRect();
      if (style.clipPath !== 'none' || (edge.width <= 1 && edge.height <= 1)) break;
      if (around.hasAttribute('title') || around.hasAttribute('data-tooltip')) break;
      const across = style.overflowX;
      const along = style.overflowY;
      if (cuts(across) && (left < edge.left - 1 || right > edge.right + 1)) {
        faults.push(`"${words.slice(0, 40)}" is cut at the side by ${name(around)}`);
        break;
      }
      if (cuts(along) && (top < edge.top - 1 || bottom > edge.bottom + 1)) {
        // Letters may reach a little over their line without losing anything that can be read.
        const lost = Math.max(edge.top - top, bottom - edge.bottom);
        if (lost > (bottom - top) * 0.2) {
          faults.push(`"${words.slice(0, 40)}" is cut in height by ${name(around)}`);
          break;
        }
      }
      // What is inside something that scrolls can be reached; from here on its frame counts.
      if (scrolls(across)) [left, right] = [edge.left, edge.right];
      if (scrolls(along)) [top, bottom] = [edge.top, edge.bottom];
      if (style.position === 'fixed') break;
    }
  }
  return [...new Set(faults)];
}

/** Faults of the layout at the current size. `sideways` allows tables to scroll, as at 200 %. */
export function layoutFaults(
  page: Page,
  sideways: 'no sideways scroll' | 'tables may scroll',
): Promise<string[]> {
  return page.evaluate(findFaults, sideways === 'tables may scroll');
}
