import {property} from 'lit/decorators.js';
import type {CustomerSource, CustomField} from '../../customers/index.js';
import {
  DEFAULT_SETTINGS,
  type CellRenderer,
  type CustomerAction,
  type Permissions,
  type Settings,
} from '../../store/state.js';
import {ScopedElement} from '../define.js';
import type {CustomersEventMap} from './events.js';

/** What a proxy of Vue stands for: a class with private fields does not work through one. */
export function unwrapped(source: (CustomerSource & {__v_raw?: CustomerSource}) | null): CustomerSource | null {
  return source?.__v_raw ?? source;
}

/** The names of those that become settings of the store. */
export const SETTINGS = [
  'permissions',
  'agent',
  'fields',
  'columns',
  'cells',
  'actions',
  'activeWindow',
  'profileHref',
  'conversationHref',
  'impersonateHref',
  'suspensionHint',
  'suspensionReasons',
  'noShortcuts',
] as const;

/** What a host sets on `<bedesk-customers>`, but for `query`, and what it listens to. */
export abstract class PageProperties extends ScopedElement {
  /** Name of the built-in IndexedDB database to use; it is loaded only then. Ignored while there is a `source`. */
  @property() database: string | null = null;
  /** The data. Without it and without `database`, the page waits. */
  @property({attribute: false}) source: CustomerSource | null = null;
  /** Keep `query` in the page's address. */
  @property({type: Boolean, attribute: 'url-sync'}) urlSync = false;
  /** What the address parameters' names begin with. */
  @property({attribute: 'url-prefix'}) urlPrefix = '';
  /** What the agent may do: all but `impersonate` unless said otherwise. It hides; the source decides. */
  @property({attribute: false}) permissions: Partial<Permissions> = {};
  /** Who is acting. */
  @property({attribute: false}) agent: Settings['agent'] = null;
  /** Custom attributes. */
  @property({attribute: false}) fields: CustomField[] = [];
  /** Fields to show, in order. */
  @property({attribute: false}) columns: string[] = [...DEFAULT_SETTINGS.columns];
  /** Your own content for columns, by field. */
  @property({attribute: false}) cells: Record<string, CellRenderer> = {};
  /** Your own items in the row menu. */
  @property({attribute: false}) actions: CustomerAction[] = [];
  /** Seconds since the last activity that count as online. */
  @property({type: Number, attribute: 'active-window'}) activeWindow: number = DEFAULT_SETTINGS.activeWindow;
  /** Address of a customer's page, with `{id}`. */
  @property({attribute: 'profile-href'}) profileHref = '';
  /** Address where a conversation is started, with `{id}`. */
  @property({attribute: 'conversation-href'}) conversationHref = '';
  /** Address where an admin takes a customer's place, with `{id}`. */
  @property({attribute: 'impersonate-href'}) impersonateHref = '';
  /** What suspension does at your desk, said in the dialog that suspends. Default: a text that is true of most. */
  @property({attribute: 'suspension-hint'}) suspensionHint = '';
  /** Reasons for a suspension to choose from, beside a text of the agent's own. Default: a few that are common. */
  @property({attribute: false}) suspensionReasons: string[] = [];
  /** Turns off the keys that are one sign, such as `/` and `j`. */
  @property({type: Boolean, attribute: 'no-shortcuts'}) noShortcuts = false;
  /** `custom`: show your own arrangement of the parts instead of the default one. */
  @property() layout: 'default' | 'custom' = 'default';

  override addEventListener<K extends keyof CustomersEventMap>(
    type: K,
    listener: (this: this, event: CustomersEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
  }
}
