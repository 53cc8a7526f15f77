import type {AttributeValue, CustomField} from '../../src/index.js';
import type {Random} from './random.js';

/** Says in which file somebody came, so that those people can be shown. */
export const FILE_ATTRIBUTE = 'importedFrom';

/** What Northwind Gear keeps of its customers beyond the built-in fields. */
export const FIELDS: CustomField[] = [
  {
    key: 'plan',
    label: 'Plan',
    type: 'choice',
    choices: [
      {value: 'free', label: 'Free'},
      {value: 'trail', label: 'Trail'},
      {value: 'summit', label: 'Summit'},
      {value: 'expedition', label: 'Expedition'},
    ],
  },
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'renewal', label: 'Renewal', type: 'date'},
  {key: 'vip', label: 'VIP', type: 'boolean'},
  {
    key: 'tags',
    label: 'Tags',
    type: 'list',
    choices: ['newsletter', 'wholesale', 'press', 'repairs', 'early access', 'club'],
  },
  {key: FILE_ATTRIBUTE, label: 'Imported from', type: 'text'},
];

const DAY = 86_400_000;
const SEATS: Readonly<Record<string, readonly [number, number]>> = {
  free: [1, 1],
  trail: [1, 5],
  summit: [4, 40],
  expedition: [25, 400],
};

/** A plan with the seats and the renewal day that go with it. `now` in ms since the epoch. */
export function pickAttributes(random: Random, now: number): Record<string, AttributeValue> {
  const plan = random.weighted([
    ['free', 50],
    ['trail', 30],
    ['summit', 15],
    ['expedition', 5],
  ]);
  const [least, most] = SEATS[plan] ?? [1, 1];
  const tags = ['newsletter', 'wholesale', 'press', 'repairs', 'early access', 'club'].filter(() =>
    random.chance(0.14),
  );
  const today = Math.floor(now / DAY) * DAY;
  return {
    plan,
    seats: random.int(least, most),
    ...(plan !== 'free' && {renewal: today + random.int(1, 365) * DAY}),
    ...(plan === 'expedition' || random.chance(0.03) ? {vip: true} : {vip: false}),
    ...(tags.length && {tags}),
  };
}
