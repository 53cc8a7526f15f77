/** The dialogs and panels of the page: each loads when it is first needed. */
export const OVERLAYS = {
  'add-user-dialog': () => import('../add-user-dialog/define.js'),
  'customer-act-dialog': () => import('../customer-act-dialog/define.js'),
  'customer-keys': () => import('../customer-keys/define.js'),
  'customer-recent-acts': () => import('../customer-recent-acts/define.js'),
  'customer-profile': () => import('../customer-profile/define.js'),
} as const;

export type Overlay = keyof typeof OVERLAYS;
