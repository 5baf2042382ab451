import { afterEach, describe, expect, it, vi } from 'vitest';
import { sizes } from './size';

describe('sizes', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks for no size while the page is made, tells what the browser tells, and stops with the element', () => {
    let tell: () => void = () => undefined;
    const observed: Element[] = [];
    const disconnect = vi.fn();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          tell = callback;
        }
        observe = (element: Element) => observed.push(element);
        disconnect = disconnect;
      },
    );
    const element = document.createElement('div');
    const asked = vi.fn(() => 640);
    Object.defineProperty(element, 'clientWidth', { get: asked });
    Object.defineProperty(element, 'clientHeight', { get: () => 480 });
    const told = vi.fn();

    const stop = sizes(told)(element);
    expect(observed).toEqual([element]);
    expect(asked).not.toHaveBeenCalled();

    tell();
    expect(told).toHaveBeenCalledExactlyOnceWith(640, 480);

    stop?.();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
