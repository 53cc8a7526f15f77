import type {Faker} from '@faker-js/faker';
import type {LocaleName} from './places.js';
import type {Random} from './random.js';

/** How people of one locale may be called: each sex its own, as many languages bend the surname too. */
export type NamePool = readonly {given: readonly string[]; family: readonly string[]}[];

export type NamePools = ReadonlyMap<LocaleName, NamePool>;

/** Names of each pool and sex: enough for 100,000 people without too many namesakes. */
const SIZE = 140;

/** One file each, so that nobody who only looks at the page loads them. */
const LOADERS: Readonly<Record<LocaleName, () => Promise<{faker: Faker}>>> = {
  en_US: () => import('@faker-js/faker/locale/en_US'),
  de: () => import('@faker-js/faker/locale/de'),
  fr: () => import('@faker-js/faker/locale/fr'),
  es: () => import('@faker-js/faker/locale/es'),
  es_MX: () => import('@faker-js/faker/locale/es_MX'),
  it: () => import('@faker-js/faker/locale/it'),
  pt_BR: () => import('@faker-js/faker/locale/pt_BR'),
  nl: () => import('@faker-js/faker/locale/nl'),
  cs_CZ: () => import('@faker-js/faker/locale/cs_CZ'),
  pl: () => import('@faker-js/faker/locale/pl'),
  nb_NO: () => import('@faker-js/faker/locale/nb_NO'),
  sv: () => import('@faker-js/faker/locale/sv'),
  fi: () => import('@faker-js/faker/locale/fi'),
  tr: () => import('@faker-js/faker/locale/tr'),
  el: () => import('@faker-js/faker/locale/el'),
  uk: () => import('@faker-js/faker/locale/uk'),
  he: () => import('@faker-js/faker/locale/he'),
  ar: () => import('@faker-js/faker/locale/ar'),
  ja: () => import('@faker-js/faker/locale/ja'),
  zh_CN: () => import('@faker-js/faker/locale/zh_CN'),
  ko: () => import('@faker-js/faker/locale/ko'),
  en_IN: () => import('@faker-js/faker/locale/en_IN'),
  vi: () => import('@faker-js/faker/locale/vi'),
};

/** Family name first; the text between the two. */
const FAMILY_FIRST: Partial<Record<LocaleName, string>> = {ja: ' ', zh_CN: '', ko: '', vi: ' '};

/** The names of every locale, the same ones for the same seed. */
export async function loadNames(seed: number): Promise<NamePools> {
  const locales = Object.entries(LOADERS) as [LocaleName, () => Promise<{faker: Faker}>][];
  const pools = await Promise.all(
    locales.map(async ([locale, load]): Promise<[LocaleName, NamePool]> => {
      const {faker} = await load();
      faker.seed(seed);
      return [locale, [poolOf(faker, 'female'), poolOf(faker, 'male')]];
    }),
  );
  return new Map(pools);
}

/** A given and a family name that go together. */
export function pickName(pools: NamePools, locale: LocaleName, random: Random): {given: string; family: string} {
  const names = random.pick(pools.get(locale) ?? []);
  return {given: random.pick(names.given), family: random.pick(names.family)};
}

/** The whole name as it is written in the locale. */
export function writeName({given, family}: {given: string; family: string}, locale: LocaleName): string {
  const between = FAMILY_FIRST[locale];
  return between === undefined ? `${given} ${family}` : `${family}${between}${given}`;
}

function poolOf(faker: Faker, sex: 'female' | 'male'): NamePool[number] {
  const many = (make: () => string) => Array.from({length: SIZE}, make);
  return {given: many(() => faker.person.firstName(sex)), family: many(() => faker.person.lastName(sex))};
}
