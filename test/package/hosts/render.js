// Prints the page as a server renders it: run by ssr.test.js, with the library from its tarball beside.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'bedesk-customers';
import 'bedesk-customers/locales/ar.js';

const lang = process.argv[2] ?? 'en';
console.log(await collectResult(render(html`<bedesk-customers lang=${lang} database="acme"></bedesk-customers>`)));
