/**
 * What an attribute may hold. Dates are milliseconds since the epoch.
 */
export type AttributeValue = string | number | boolean | string[] | null;

export type Browser = 'chrome' | 'firefox' | 'safari' | 'edge' | 'other';
export type Device = 'desktop' | 'phone' | 'tablet';
export type Platform = 'windows' | 'macos' | 'linux' | 'ios' | 'android' | 'other';

/** Someone who acts: written into suspensions. */
export interface Agent {
  id: string;
  name: string;
}

/** A customer who may not use the help desk for the time being. */
export interface Suspension {
  /** When it began, in ms since the epoch. */
  since: number;
  /** When it ends by itself, in ms since the epoch; `null` is never. */
  until: number | null;
  reason: string | null;
  by: Agent | null;
}

/**
 * Everybody who touched the website or the help desk: a registered customer or an anonymous visitor.
 * `verified` and `anonymous` exclude each other. All times are ms since the epoch.
 */
export interface Customer {
  id: string;
  /** Opaque. Changes with edits only, never with visits. */
  version: string;
  name: string | null;
  email: string | null;
  avatarUrl: string | null;
  /** A visitor nobody identified. */
  anonymous: boolean;
  verified: boolean;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string | null;
  city: string | null;
  /** IANA name. */
  timeZone: string | null;
  /** BCP 47 tag. */
  language: string | null;
  ipAddress: string | null;
  browser: Browser | null;
  device: Device | null;
  platform: Platform | null;
  createdAt: number;
  lastActiveAt: number | null;
  /** Pages with the chat widget that the person has viewed. */
  pageVisits: number;
  /** Conversations they took part in. */
  conversations: number;
  /** Came back after a pause of 30 minutes or more. */
  returning: boolean;
  /** `null` once ended. */
  suspension: Suspension | null;
  attributes: Record<string, AttributeValue>;
}

/** What a person may set of a customer. */
export type CustomerFields = Pick<
  Customer,
  | 'name'
  | 'email'
  | 'avatarUrl'
  | 'anonymous'
  | 'verified'
  | 'country'
  | 'city'
  | 'timeZone'
  | 'language'
  | 'ipAddress'
  | 'browser'
  | 'device'
  | 'platform'
  | 'attributes'
>;

/** A customer to be. What is absent is unknown (`null`), `false` or empty. */
export type CustomerDraft = Partial<CustomerFields>;

/** A change to a customer: what is absent stays, `null` clears. `attributes` are merged key by key. */
export type CustomerPatch = Partial<CustomerFields>;

/** One row of an import: what is absent or `null` leaves the stored value. `row` is its 1-based number in the file. */
export type CustomerImportRow = Partial<Customer> & {row: number};

/** One viewed page. */
export interface ActivityEntry {
  /** ms since the epoch. */
  at: number;
  url: string;
  title: string | null;
}

export type CustomFieldType = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'list';

/** A custom attribute that the host declares. Addressed everywhere as `attributes.<key>`. */
export interface CustomField {
  key: string;
  label: string;
  type: CustomFieldType;
  /** For `choice` and `list`: what can be chosen. */
  choices?: (string | {value: string; label: string})[];
}
