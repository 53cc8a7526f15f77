import {change, desk, type Area} from './desk.js';

/** What each area's address was when it was left: its link leads back there. */
const addresses: Record<Area, string> = {agent: '?area=agent', admin: '?area=admin'};

/** Follows the address: each area has its own, and the tag keeps its view beside it. */
export function followAddress(): void {
  const follow = () => {
    change({area: new URLSearchParams(location.search).get('area') === 'admin' ? 'admin' : 'agent'});
  };
  follow();
  addEventListener('popstate', follow);
}

export function addressOf(area: Area): string {
  return area === desk.area ? location.search || addresses[area] : addresses[area];
}

/** Goes to an area without a reload. Returns whether it is another one. */
export function goTo(area: Area): boolean {
  change({isMenuOpen: false});
  if (area === desk.area) return false;
  if (location.search) addresses[desk.area] = location.search;
  history.pushState(null, '', addresses[area]);
  change({area});
  return true;
}
