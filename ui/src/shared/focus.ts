/** Where the focus goes when what had it leaves the page. */

/** Whether nothing has it. */
export const focusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The one that lies nearest to an element; of two, the first. */
export function nearestTo<E extends Element>(element: Element, all: readonly E[]): E | undefined {
  const middle = (one: Element) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const from = middle(element);
  const far = (one: E) => Math.hypot(middle(one).x - from.x, middle(one).y - from.y);
  return all.toSorted((a, b) => far(a) - far(b))[0];
}
