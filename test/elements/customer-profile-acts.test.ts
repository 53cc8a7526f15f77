import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {actButtons} from '../../src/elements/customer-profile/act-buttons.js';
import type {PersonAct} from '../../src/elements/person-acts.js';

const NAMES = ['converse', 'impersonate', 'suspend', 'delete'] as const;

/** The buttons for these acts, in a box; `done` is what was called, in order. */
function mount(names: readonly string[]) {
  const done: string[] = [];
  const acts = names.map(name => ({
    act: name as PersonAct['act'],
    label: name,
    icon: html``,
    href: null,
    ...((name === 'suspend' || name === 'delete') && {tone: 'danger' as const}),
    run: () => done.push(name),
  }));
  const box = document.body.appendChild(document.createElement('div'));
  const edit = {label: 'edit', onPrepare: () => undefined, onClick: () => undefined};
  render(actButtons(acts, {onLeave: () => done.push('leave'), edit}), box);
  const buttons = [...box.querySelectorAll('button')];
  box.remove();
  return {buttons, done, texts: buttons.map(button => button.textContent.trim())};
}

describe('the acts in a profile', () => {
  it('offers the first act before Edit, and the dangerous ones last and toned', () => {
    const {buttons, texts} = mount(NAMES);
    expect(texts).to.deep.equal(['converse', 'edit', 'impersonate', 'suspend', 'delete']);
    expect(buttons.map(({classList}) => classList.contains('primary'))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(buttons.map(({classList}) => classList.contains('risky'))).to.deep.equal([false, false, false, true, true]);
  });

  it('begins with Edit where there are only dangerous acts, and none of them stands out', () => {
    const {buttons, texts} = mount(['suspend', 'delete']);
    expect(texts).to.deep.equal(['edit', 'suspend', 'delete']);
    expect(buttons.some(({classList}) => classList.contains('primary'))).to.equal(false);
  });

  it('leaves the panel for what comes next in the page, and stays under what asks in a dialog', () => {
    const {buttons, done} = mount(NAMES);
    for (const button of buttons) button.click();
    expect(done).to.deep.equal(['leave', 'converse', 'leave', 'impersonate', 'suspend', 'delete']);
  });
});
