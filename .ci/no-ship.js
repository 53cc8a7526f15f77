/** In place of `src/locales/ship.ts` in the languages beside the CDN file: that one registers them in its own registry. */
export function shipTranslation() {
  // Nothing to register with here.
}
