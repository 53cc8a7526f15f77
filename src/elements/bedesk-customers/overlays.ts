/** The dialogs and panels of the page: each loads when it is first needed. */
const LOADERS = {
  'add-user-dialog': () => import('../add-user-dialog/define.js'),
  'customer-profile': () => import('../customer-profile/define.js'),
} as const;

export type Overlay = keyof typeof LOADERS;

/** Loads and registers an overlay. Rejects when its file cannot be fetched; the next call tries again. */
export async function loadOverlay(overlay: Overlay): Promise<void> {
  await LOADERS[overlay]();
}
