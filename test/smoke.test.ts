import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Dexie} from 'dexie';
import Papa from 'papaparse';
import {canEmulateMedia} from './support/engine.js';

@customElement('smoke-element')
class SmokeElement extends LitElement {
  @property() text = 'a';
  override render() {
    return html`<p>${this.text}</p>`;
  }
}

describe('smoke', () => {
  it('has the focus before anybody clicks', async () => {
    expect(document.hasFocus()).to.equal(true);
    const button = await fixture<HTMLButtonElement>(html`<button>Go</button>`);
    let events = 0;
    button.addEventListener('focus', () => events++);
    button.focus();
    expect(events).to.equal(1);
    expect(button.matches(':focus')).to.equal(true);
  });
  it('compiles decorators', async () => {
    const el = await fixture<SmokeElement>(html`<smoke-element></smoke-element>`);
    el.text = 'b';
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.contain('b');
  });
  it('has dexie and papaparse', async () => {
    const db = new Dexie('smoke');
    db.version(1).stores({a: 'id'});
    await db.table('a').put({id: 1});
    expect(await db.table('a').count()).to.equal(1);
    await db.delete();
    expect(Papa.parse('a,b').data).to.deep.equal([['a', 'b']]);
  });
  it('types real keys', async () => {
    const input = await fixture<HTMLInputElement>(html`<input />`);
    const keys: string[] = [];
    input.addEventListener('keydown', event =>
      keys.push(`${event.shiftKey ? 'S-' : ''}${event.key}${event.isTrusted ? '' : '?'}`),
    );
    input.focus();
    await sendKeys({type: 'né'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Shift+Home'});
    await sendKeys({press: 'Backspace'});
    expect(input.value).to.equal('é');
    expect(keys).to.include.members(['n', 'ArrowLeft', 'S-ArrowRight', 'S-Home', 'Backspace']);
  });
  it('tabs from one control to the next', async () => {
    const box = await fixture(
      html`<div><button id="a">a</button><button id="b">b</button><a id="c" href="#x">c</a></div>`,
    );
    box.querySelector('button')?.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal('b');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal('c');
    await sendKeys({press: 'Shift+Tab'});
    expect(document.activeElement?.id).to.equal('b');
  });
  it('clicks with a real mouse', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Go</button>`);
    let clicks = 0;
    button.addEventListener('click', event => (clicks += event.isTrusted ? 1 : 0));
    const box = button.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]});
    expect(clicks).to.equal(1);
  });
  it('sets the viewport', async () => {
    await setViewport({width: 640, height: 500});
    expect(innerWidth).to.equal(640);
    expect(innerHeight).to.equal(500);
    await setViewport({width: 1280, height: 800});
    expect(innerWidth).to.equal(1280);
  });
  it('emulates dark', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({colorScheme: 'dark'});
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await emulateMedia({colorScheme: 'light'});
    await emulateMedia({forcedColors: 'active'});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await emulateMedia({forcedColors: 'none'});
  });
});
