import type {BedeskCustomers, CustomerSource} from 'bedesk-customers';
import 'bedesk-customers';
import {html, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** What a story sets on the page. */
export type PageArgs = Partial<
  Pick<
    BedeskCustomers,
    | 'activeWindow'
    | 'actions'
    | 'agent'
    | 'cells'
    | 'columns'
    | 'conversationHref'
    | 'fields'
    | 'impersonateHref'
    | 'noShortcuts'
    | 'permissions'
    | 'profileHref'
    | 'suspensionHint'
    | 'suspensionReasons'
    | 'urlPrefix'
    | 'urlSync'
  >
> & {query?: Partial<BedeskCustomers['query']>};

const NAMES = [
  'activeWindow',
  'actions',
  'agent',
  'cells',
  'columns',
  'conversationHref',
  'fields',
  'impersonateHref',
  'noShortcuts',
  'permissions',
  'profileHref',
  'query',
  'suspensionHint',
  'suspensionReasons',
  'urlPrefix',
  'urlSync',
] as const;

/**
 * The page with a source of its own, made once for each showing of a story, so that a change in the controls keeps it.
 * `parts`: a host's own arrangement of them, instead of the default one.
 */
export function mount(makeSource: () => CustomerSource | null, args: PageArgs = {}, parts?: unknown): TemplateResult {
  return parts === undefined
    ? html`<bedesk-customers ${properties(makeSource, args)}></bedesk-customers>`
    : html`<bedesk-customers layout="custom" ${properties(makeSource, args)}>${parts}</bedesk-customers>`;
}

/** The page with content in its slots. */
export function mountWith(makeSource: () => CustomerSource | null, args: PageArgs, slotted: unknown): TemplateResult {
  return html`<bedesk-customers ${properties(makeSource, args)}>${slotted}</bedesk-customers>`;
}

/** A card, as a host might put around a part. */
export function card(content: unknown, className = ''): TemplateResult {
  return html`<div class="card ${className}">${content}</div>`;
}

const properties = directive(
  class extends Directive {
    #source: CustomerSource | null | undefined;

    override render(_makeSource: () => CustomerSource | null, _args: PageArgs): unknown {
      return undefined;
    }

    override update({element}: ElementPart, [makeSource, args]: [() => CustomerSource | null, PageArgs]): unknown {
      if (this.#source === undefined) {
        this.#source = makeSource();
        Object.assign(element, {source: this.#source});
      }
      // Storybook adds what it has read off the manifest: events, slots and the like are no properties to set.
      for (const name of NAMES) if (args[name] !== undefined) Object.assign(element, {[name]: args[name]});
      return undefined;
    }
  },
);
