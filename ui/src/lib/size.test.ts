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
    let frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
    const element = document.createElement('div');
    const asked = vi.fn(() => 640);
    Object.defineProperty(element, 'clientWidth', { get: asked });
    Object.defineProperty(element, 'clientHeight', { get: () => 480 });
    const told = vi.fn();

    const stop = sizes(told)(element);
    expect(observed).toEqual([element]);
    expect(asked).not.toHaveBeenCalled();

    tell();
    tell();
    expect(told, 'not while the browser observes').not.toHaveBeenCalled();
    frames.forEach((frame) => frame());
    expect(told).toHaveBeenCalledExactlyOnceWith(640, 480);

    stop?.();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
