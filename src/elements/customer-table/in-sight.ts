/** Height of a row before one is there, in px; they are thought to begin at the top of the window. */
const ROW = 56;

/** Which rows of a table's body, all of one height, are in the window: by their index. */
export function rowsInSight(body: HTMLTableSectionElement | null): (index: number) => boolean {
  const {top = 0, height = 0} = body?.getBoundingClientRect() ?? {};
  const row = body?.rows.length ? height / body.rows.length : ROW;
  return index => top + (index + 1) * row > 0 && top + index * row < innerHeight;
}

/** Calls back when what is drawn now has been painted; soon in a window that nobody sees: there nothing is painted. */
export function afterPaint(callback: () => void): void {
  (document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(callback));
}
