import type {Customer} from 'bedesk-customers';
import {DAY, HOUR, MINUTE, NOW, person} from './people.js';

/** A face, drawn here: stories load nothing from elsewhere. */
const PICTURE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#f3c9a5"/>' +
      '<circle cx="16" cy="13" r="6" fill="#8d5a3b"/><path d="M4 32a12 12 0 0 1 24 0z" fill="#3b5bdb"/></svg>',
  );

/** Verified, online, with everything known. */
export const LUIS: Customer = person({
  id: 'luis',
  name: 'Luís Gonçalves',
  email: 'luisg@embraer.example',
  avatarUrl: PICTURE,
  verified: true,
  country: 'BR',
  city: 'São José dos Campos',
  timeZone: 'America/Sao_Paulo',
  language: 'pt-BR',
  ipAddress: '203.0.113.42',
  browser: 'chrome',
  device: 'desktop',
  platform: 'windows',
  createdAt: NOW - 812 * DAY,
  lastActiveAt: NOW - 40_000,
  pageVisits: 128,
  conversations: 14,
  returning: true,
  attributes: {
    plan: 'business',
    seats: 25,
    newsletter: true,
    renewal: NOW + 90 * DAY,
    company: 'Embraer S.A.',
    topics: ['billing', 'api'],
  },
});

/** Nobody knows who it is, only where. */
export const VISITOR: Customer = person({
  id: 'visitor',
  anonymous: true,
  country: 'US',
  city: 'San Diego',
  timeZone: 'America/Los_Angeles',
  language: 'en-US',
  ipAddress: '198.51.100.7',
  browser: 'safari',
  device: 'phone',
  platform: 'ios',
  createdAt: NOW - 22 * MINUTE,
  lastActiveAt: NOW - 2 * MINUTE,
  pageVisits: 6,
});

/** Suspended for some days more. */
export const FRANCOIS: Customer = person({
  id: 'francois',
  name: 'François Tremblay',
  email: 'ftremblay@example.ca',
  verified: true,
  country: 'CA',
  city: 'Montréal',
  timeZone: 'America/Toronto',
  language: 'fr-CA',
  createdAt: NOW - 240 * DAY,
  lastActiveAt: NOW - 3 * HOUR,
  pageVisits: 41,
  conversations: 3,
  returning: true,
  suspension: {
    since: NOW - 2 * DAY,
    until: NOW + 5 * DAY,
    reason: 'Spam in live chat',
    by: {id: 'maya', name: 'Maya Lindqvist'},
  },
});

/** Suspended without an end. */
export const FOREVER: Customer = person({
  ...FRANCOIS,
  id: 'forever',
  name: 'Růžena Hořejší',
  email: 'ruzena@example.cz',
  country: 'CZ',
  city: 'Praha',
  suspension: {since: NOW - 40 * DAY, until: null, reason: null, by: null},
});

/** A name in Arabic, which runs from right to left. */
export const LAYLA: Customer = person({
  ...LUIS,
  id: 'layla',
  name: 'ليلى الحسيني',
  email: 'layla@example.eg',
  avatarUrl: null,
  country: 'EG',
  city: 'الإسكندرية',
  timeZone: 'Africa/Cairo',
  language: 'ar-EG',
});

/** Names and addresses of every awkward kind: what people really have, and what attackers try. */
export const AWKWARD: readonly Customer[] = [
  person({
    id: 'long',
    name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior von und zu Hohenstein-Wittgenstein',
    email: 'hubert.blaine.wolfeschlegelsteinhausenbergerdorff.senior@a-department-with-a-long-name.example.museum',
    verified: true,
    country: 'GS',
    city: 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
    lastActiveAt: NOW - MINUTE,
    createdAt: NOW - 2000 * DAY,
    pageVisits: 1_234_567,
    conversations: 98_765,
    suspension: {since: NOW - DAY, until: null, reason: null, by: null},
  }),
  person({
    id: 'one-word',
    name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
    lastActiveAt: NOW - 2 * MINUTE,
  }),
  person({id: 'layla', name: 'ليلى الحسيني', email: 'layla@example.eg', country: 'EG', lastActiveAt: NOW - 6 * MINUTE}),
  person({
    id: 'mixed',
    name: 'יונתן (Jonathan) לוי',
    email: 'jon@example.il',
    country: 'IL',
    lastActiveAt: NOW - 7 * MINUTE,
  }),
  person({
    id: 'markup',
    name: '<img src=x onerror=alert(1)>',
    email: '"><script>alert(1)</script>@example.com',
    avatarUrl: 'javascript:alert(1)',
    country: 'DE',
    lastActiveAt: NOW - 8 * MINUTE,
  }),
  person({id: 'override', name: 'Eve \u202Eexe.tnemucod', email: 'eve@example.com', lastActiveAt: NOW - 9 * MINUTE}),
  person({id: 'marks', name: 'Z̷̢̛a̸͝l̶̛g̴͘o̵͝ Ǹ̶a̷m̵͝e̴', email: 'zalgo@example.com', lastActiveAt: NOW - 10 * MINUTE}),
  person({id: 'emoji', name: '👩🏽‍🚀 Ada 🇳🇴', email: 'ada@example.no', country: 'NO', lastActiveAt: NOW - 11 * MINUTE}),
  person({id: 'letter', name: 'O', email: 'o@o.example', lastActiveAt: NOW - 12 * MINUTE}),
  person({id: 'email-only', email: 'only.an.address@example.com', lastActiveAt: NOW - 13 * MINUTE}),
  person({id: 'blank', name: '\u00A0', email: 'blank@example.com', lastActiveAt: NOW - 14 * MINUTE}),
  person({
    id: 'broken-picture',
    name: 'Broken Picture',
    avatarUrl: 'data:image/png,none',
    lastActiveAt: NOW - 15 * MINUTE,
  }),
  person({id: 'unknown-country', name: 'Nowhere Known', country: 'ZZ', lastActiveAt: NOW - 16 * MINUTE}),
  VISITOR,
  person({id: 'from-country', anonymous: true, country: 'JP', lastActiveAt: NOW - 17 * MINUTE, pageVisits: 1}),
  person({id: 'from-nowhere', anonymous: true, lastActiveAt: NOW - 18 * MINUTE, pageVisits: 1}),
  person({id: 'nobody'}),
  person({id: 'never', name: 'Never Seen', email: 'never@example.com', createdAt: NOW - 3 * DAY}),
  person({id: 'ancient', name: 'Ancient Entry', createdAt: 0, lastActiveAt: 0, pageVisits: 1}),
  person({id: 'tomorrow', name: 'A clock ahead', createdAt: NOW + DAY, lastActiveAt: NOW + 2 * HOUR}),
];

/** A few believable rows with one of each kind: the first page of most stories. */
export const CAST: readonly Customer[] = [LUIS, VISITOR, FRANCOIS, LAYLA, FOREVER];
