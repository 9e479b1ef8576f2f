/** Where the work goes on gets the focus: a field, or what came in the place of what was pressed. Use as `use:first`. */
export function first(node: HTMLElement, wanted = true): void {
  if (!wanted) return;
  const control = node.matches('input, textarea, select, button');
  if (!control) node.tabIndex = -1;
  node.focus({ preventScroll: !control });
}

/** As `first`, but what somebody is at outside the same card keeps the focus. */
export function follow(node: HTMLElement): void {
  const at = document.activeElement;
  if (!at || at.contains(node) || node.closest('.card')?.contains(at)) first(node);
}
