import type {CustomerSourceError} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';

/** What to tell the agent: the meaning of the code and what to do; a refusal also in the source's own words. */
export function errorText({code, message}: CustomerSourceError, {t}: Localizer): string {
  const own = code === 'forbidden' || code === 'invalid' || code === 'unavailable' || code === 'unknown';
  return own && message ? `${t.error[code]} ${message}` : t.error[code];
}
