/** Moves one of several records further up or down, and writes each place that changes, until one is refused. */
export async function moveBy(
  all: readonly { id: string; pos: number | null }[], at: number, by: number, write: (id: string, pos: number) => Promise<unknown>,
): Promise<void> {
  const order = [...all];
  order.splice(at + by, 0, ...order.splice(at, 1));
  for (const [i, one] of order.entries()) {
    if (one.pos !== i + 1 && !(await write(one.id, i + 1))) break;
  }
}
