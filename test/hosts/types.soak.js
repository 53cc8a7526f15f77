import {checkTypes} from './support/types.js';

const vue = (attributes, script = '') => `<script setup lang="ts">
import type {} from 'bedesk-customers/vue.d.ts';
import type {CustomersEventMap} from 'bedesk-customers';
function ready({detail}: CustomersEventMap['customers-ready']) { console.log(detail.total); }
${script}</script>
<template><bedesk-customers ${attributes} @customers-ready="ready" /></template>
`;

checkTypes('Vue', {
  host: 'vue',
  file: 'app.vue',
  check: ['vue-tsc/bin/vue-tsc.js', '-p', '.'],
  right: vue(`class="page" database="acme" url-sync :query="{tab: 'active'}" :permissions="{export: false}"`),
  wrong: {
    'a property that is not there': vue(':sauce="null"'),
    'a property of another type': vue(`:active-window="'long'"`),
    'a permission that is not there': vue(':permissions="{fly: true}"'),
    'a tab that is not there': vue(`:query="{tab: 'deleted'}"`),
    'a listener for another event': vue(
      '@customer-view="other"',
      'function other(event: KeyboardEvent) { console.log(event.key); }\n',
    ),
  },
});

const svelte = attributes => `<script lang="ts">
  import type {} from 'bedesk-customers/svelte.d.ts';
</script>
<bedesk-customers ${attributes}></bedesk-customers>
`;

checkTypes('Svelte', {
  host: 'svelte',
  file: 'app.svelte',
  check: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'],
  right: svelte(
    `class="page" database="acme" query={{tab: 'active'}} permissions={{export: false}} oncustomers-ready={({detail}) => console.log(detail.total?.toFixed())}`,
  ),
  wrong: {
    'a property that is not there': svelte('sauce={null}'),
    'a property of another type': svelte('activeWindow="long"'),
    'a permission that is not there': svelte('permissions={{fly: true}}'),
    'a tab that is not there': svelte(`query={{tab: 'deleted'}}`),
    'a detail that the event has not': svelte('oncustomers-ready={({detail}) => detail.sum}'),
  },
});

const angular = attributes => `import {Component} from '@angular/core';
import {BedeskCustomersDirective} from 'bedesk-customers/angular.js';
@Component({selector: 'app-root', imports: [BedeskCustomersDirective], template: \`<bedesk-customers ${attributes} />\`})
export class App {
  ready(total: number | null): void { console.log(total); }
}
`;

checkTypes('Angular', {
  host: 'angular',
  file: 'app.ts',
  check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.', '--noEmit'],
  right: angular(
    `class="page" database="acme" [query]="{tab: 'active'}" [permissions]="{export: false}" (customers-ready)="ready($event.detail.total)"`,
  ),
  wrong: {
    'a property that is not there': angular('[sauce]="null"'),
    'a property of another type': angular(`[activeWindow]="'long'"`),
    'a permission that is not there': angular('[permissions]="{fly: true}"'),
    'a tab that is not there': angular(`[query]="{tab: 'deleted'}"`),
    'a detail that the event has not': angular('(customers-ready)="ready($event.detail.sum)"'),
  },
});
