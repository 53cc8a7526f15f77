import type {ReactiveElement} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';

/** How often times are brought up to date, in ms. */
const TICK = 30_000;

/**
 * Lets the times in the page age: one timer for all of them, and none while nobody can see them. Whoever comes back to
 * the page finds them true.
 */
export function keepTime(page: ReactiveElement, store: CustomersStore): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = (): void => {
    store.tick();
  };
  const follow = (): void => {
    clearInterval(timer);
    if (page.isConnected && !document.hidden) timer = setInterval(tick, TICK);
  };
  const onVisibility = (): void => {
    if (!document.hidden) tick();
    follow();
  };
  page.addController({
    hostConnected() {
      document.addEventListener('visibilitychange', onVisibility);
      follow();
    },
    hostDisconnected() {
      document.removeEventListener('visibilitychange', onVisibility);
      follow();
    },
  });
}
