/** The engine this page runs in. For what an engine cannot do at all, never for what it does differently. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** Whether `emulateMedia` works (dark, forced colours, reduced motion): in Chromium alone. */
export const canEmulateMedia = engine === 'chromium';
