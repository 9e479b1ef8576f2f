/** Somebody who is held under a pointer, in a picture. */

/** How far the pointer goes before somebody is lifted, in pixels of the screen. */
export const LIFTS = 6;

/** Keeps a canvas from being scrolled by a finger while somebody is held; returns how to let go. */
export function holdsStill(canvas: HTMLElement | undefined, held: () => boolean): () => void {
  const stop = (event: TouchEvent) => held() && event.cancelable && event.preventDefault();
  canvas?.addEventListener('touchmove', stop, { passive: false });
  return () => canvas?.removeEventListener('touchmove', stop);
}
