import type {Customer, CustomFieldType} from '../src/index.js';
import type {CsvStage} from './csv-loader.js';

export type Area = 'agent' | 'admin';
export type Theme = 'system' | 'light' | 'dark';

/** One line of the events' log. */
export interface LoggedEvent {
  number: number;
  at: number;
  name: string;
  detail: string;
}

/** Something long that runs, with its progress. `total` 0: not known. */
export interface Job {
  label: 'making' | 'emptying';
  done: number;
  total: number;
  cancel: (() => void) | null;
}

export interface Chat {
  customer: Customer;
  name: string;
  messages: readonly string[];
}

/** What the host's own card about a customer shows. */
export interface CrmCard {
  title: string;
  lines: readonly {label: string; value: string; type: CustomFieldType}[];
  isGone: boolean;
}

/** All that this page knows apart from the customers, which the tag keeps to itself. */
export interface Desk {
  area: Area;
  theme: Theme;
  language: string;
  /** Whether there are customers to show: before that, the tag waits. */
  isReady: boolean;
  isMenuOpen: boolean;
  areEventsOpen: boolean;
  events: readonly LoggedEvent[];
  live: 'starting' | 'on' | 'paused' | 'elsewhere';
  job: Job | null;
  problem: {text: string; retry: (() => void) | null} | null;
  toast: string;
  chat: Chat | null;
  impersonated: string | null;
  crm: CrmCard | null;
  /** How many customers to start again with, once that is confirmed. */
  confirming: number | null;
  csv: CsvStage | null;
}

export const desk: Readonly<Desk> = initial();

const listeners = new Set<() => void>();
let isScheduled = false;

/** Changes what the page knows; whoever listens is told once, after all changes of the moment. */
export function change(patch: Partial<Desk>): void {
  Object.assign(desk, patch);
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    for (const listener of listeners) listener();
  });
}

export function onChange(listener: () => void): void {
  listeners.add(listener);
}

let toasts = 0;

/** A short word at the foot of the page, gone after six seconds. */
export function toast(text: string): void {
  const mine = ++toasts;
  change({toast: text});
  setTimeout(() => {
    if (mine === toasts) change({toast: ''});
  }, 6000);
}

/** What went wrong, in its own words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function initial(): Desk {
  return {
    area: 'agent',
    theme: 'system',
    language: 'en',
    isReady: false,
    isMenuOpen: false,
    areEventsOpen: false,
    events: [],
    live: 'starting',
    job: null,
    problem: null,
    toast: '',
    chat: null,
    impersonated: null,
    crm: null,
    confirming: null,
    csv: null,
  };
}
