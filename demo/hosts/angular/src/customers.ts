import {Component, computed, effect, inject, signal} from '@angular/core';
import {toSignal} from '@angular/core/rxjs-interop';
import {NavigationEnd, Router} from '@angular/router';
import {queryFromParams, queryToParams, type CustomersEventMap} from 'bedesk-customers';
import {BedeskCustomersDirective} from 'bedesk-customers/angular.js';
import {filter, map} from 'rxjs';
import {source} from './source';

@Component({
  selector: 'app-customers',
  imports: [BedeskCustomersDirective],
  template: `
    <label><input type="checkbox" [checked]="dark()" (change)="dark.set(!dark())" /> Dark</label>
    <label><input type="checkbox" [checked]="mayAdd()" (change)="mayAdd.set(!mayAdd())" /> May add people</label>
    <output>{{ said() }}</output>
    <bedesk-customers
      [source]="source"
      [query]="query()"
      [permissions]="permissions()"
      (customers-query-change)="follow($event)"
      (customer-start-conversation)="converse($event)"
      (customers-before-create)="check($event)"
      (customers-changed)="said.set('Stored: ' + $event.detail.kind)"
    />
  `,
})
export class Customers {
  readonly #router = inject(Router);
  readonly source = source;
  readonly dark = signal(false);
  readonly mayAdd = signal(true);
  readonly said = signal('');
  readonly permissions = computed(() => ({create: this.mayAdd()}));

  /** The page's view is a part of the route. */
  readonly query = computed(() => queryFromParams(this.#url().split('?')[1] ?? ''));
  readonly #url = toSignal(
    this.#router.events.pipe(
      filter(event => event instanceof NavigationEnd),
      map(event => event.urlAfterRedirects),
    ),
    {initialValue: this.#router.url},
  );

  constructor() {
    effect(() => {
      document.documentElement.style.colorScheme = this.dark() ? 'dark' : 'light';
    });
  }

  follow({detail}: CustomersEventMap['customers-query-change']): void {
    const replaceUrl = detail.history === 'replace';
    void this.#router.navigateByUrl(`/customers?${queryToParams(detail.query)}`, {replaceUrl});
  }

  converse(event: CustomersEventMap['customer-start-conversation']): void {
    event.preventDefault();
    this.said.set(`Conversation with ${event.detail.customer.name}`);
  }

  check(event: CustomersEventMap['customers-before-create']): void {
    if (event.detail.draft.name === 'Nobody') event.preventDefault();
  }
}
