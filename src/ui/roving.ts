/**
 * Where an arrow key leads in a row of controls, wrapping around (APG: tabs, toolbar, radio group). The arrows are
 * mirrored from right to left.
 *
 * @returns the new index; `undefined` for any other key
 */
export function rove(key: string, index: number, count: number, isRightToLeft: boolean): number | undefined {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return (index + ((key === 'ArrowRight') === isRightToLeft ? count - 1 : 1)) % count;
    default:
      return undefined;
  }
}
