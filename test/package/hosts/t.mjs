import {render} from '@lit-labs/ssr';
import {collectResultSync, collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'bedesk-customers';
try { console.log((await collectResult(render(html`<bedesk-customers></bedesk-customers>`))).replace(/<style>.*?<\/style>/gs,'<style/>').slice(0,6000)); } catch (e) { console.log(e); }
globalThis.litSsrCallConnectedCallback = true;
try { console.log('=====CONNECTED', (await collectResult(render(html`<bedesk-customers></bedesk-customers>`))).replace(/<style>.*?<\/style>/gs,'<style/>').slice(0,6000)); } catch (e) { console.log(e); }
