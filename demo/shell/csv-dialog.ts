import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import type {CsvReport} from '../../src/csv/index.js';
import {closeLoader, importFile, openLoader, readFile, type CsvStage} from '../csv-loader.js';
import {becomes, defaultTaken, delimiterName, problemTold} from '../csv-words.js';
import {showImported} from '../customers-tag.js';
import {desk} from '../desk.js';
import {number, t} from '../texts/index.js';
import {icons} from './icons.js';
import {modal} from './modal.js';

type Stage<At extends CsvStage['at']> = Extract<CsvStage, {at: At}>;

/** Loads a file in three steps: choose it, see what was understood, import it. */
export function csvDialog(): TemplateResult {
  const {csv} = desk;
  return modal({
    name: 'csv',
    isOpen: csv !== null,
    onClose: closeLoader,
    content: html`<div class="head">
        <h2 id="csv-heading">${t('csvTitle')}</h2>
        <button type="button" class="button quiet square" aria-label=${t('close')} @click=${closeLoader}>
          ${icons.close}
        </button>
      </div>
      ${csv ? keyed(csv.at, html`<div class="stage" ${ref(focusFirst)}>${stage(csv)}</div>`) : nothing}`,
  });
}

function stage(csv: CsvStage): TemplateResult {
  switch (csv.at) {
    case 'choose':
      return choose(csv);
    case 'reading':
      return running(t('csvReading', {file: csv.file}), csv);
    case 'understood':
      return understood(csv);
    case 'importing':
      return running(t('csvImporting', {done: csv.done, total: csv.total}), csv);
    case 'done':
      return done(csv);
  }
}

function choose({problem}: Stage<'choose'>): TemplateResult {
  return html`<p>${t('csvLead')}</p>
    ${problem ? html`<p class="strip problem" role="alert">${icons.warning}<span>${problem}</span></p>` : nothing}
    <label class="drop">
      ${icons.file}
      <span><strong>${t('csvDrop')}</strong> ${t('csvOr')}</span>
      <span class="button primary">${t('csvChoose')}</span>
      <input
        type="file"
        class="sr-only"
        data-first
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-label=${t('csvChoose')}
        @change=${chosen}
      />
    </label>`;
}

function running(text: string, {done, total, cancel}: Stage<'reading' | 'importing'>): TemplateResult {
  return html`<p class="running">${text}</p>
    <progress aria-label=${text} max=${total || 1} .value=${done}></progress>
    <div class="buttons">
      <button type="button" class="button" data-first @click=${csvCancel(cancel)}>${t('cancel')}</button>
    </div>`;
}

function understood(stage: Stage<'understood'>): TemplateResult {
  const {mapping, report} = stage.csv;
  return html`<p class="lead">
      <strong>${t('csvPeople', {file: stage.file, n: report.people})}</strong>
      ${t('csvWritten', {encoding: report.encoding.toUpperCase(), delimiter: delimiterName(report.delimiter)})}
    </p>
    <div class="findings" tabindex="0" role="region" aria-label=${t('csvUnderstood')}>
      ${report.problems.length ? problems(report) : nothing}
      <h3>${t('csvColumns')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('csvHeading')}</th>
            <th scope="col">${t('csvBecomes')}</th>
          </tr>
        </thead>
        <tbody>
          ${mapping.map(
            column =>
              html`<tr data-how=${column.how}>
                <th scope="row" dir="auto">${column.heading || '–'}</th>
                <td>${becomes(column)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>${t('csvDefaults')}</h3>
      ${list(
        report.defaults.map(one => defaultTaken(one, report.people)),
        t('csvDefaultsNone'),
      )}
    </div>
    <div class="buttons">
      <button type="button" class="button" @click=${closeLoader}>${t('cancel')}</button>
      <button
        type="button"
        class="button primary"
        data-first
        ?disabled=${report.people === 0}
        @click=${() => void importFile(stage)}
      >
        ${t('csvImport')}
      </button>
    </div>`;
}

function problems({problems, people}: CsvReport): TemplateResult {
  return html`<h3>${t('csvProblems')}</h3>
    <ul>
      ${problems.map(problem => {
        const {title, note, rows} = problemTold(problem, people);
        return html`<li>
          <strong>${title}</strong>
          <span class="rows">${rows.join(' · ')}</span>
          ${note ? html`<span class="rows">${note}</span>` : nothing}
        </li>`;
      })}
    </ul>`;
}

function done({file, report}: Stage<'done'>): TemplateResult {
  const {created, updated, unchanged, failed} = report;
  const counts = {created, updated, unchanged, failed: failed.length} as const;
  return html`<p class="lead" role="status"><strong>${t(report.aborted ? 'csvStopped' : 'csvDone')}</strong> ${file}</p>
    <dl class="counts">
      ${(['created', 'updated', 'unchanged', 'failed'] as const).map(
        key =>
          html`<div data-count=${key}>
            <dt>${t(key)}</dt>
            <dd>${number(counts[key])}</dd>
          </div>`,
      )}
    </dl>
    ${
      failed.length
        ? list(
            failed.slice(0, 5).map(({row, message}) => t('csvFailedRow', {row: String(row), why: message})),
            '',
          )
        : nothing
    }
    <div class="buttons">
      <button type="button" class="button" @click=${openLoader}>${t('csvAnother')}</button>
      <button
        type="button"
        class="button primary"
        data-first
        @click=${() => {
          closeLoader();
          showImported(file);
        }}
      >
        ${t('csvShow')}
      </button>
    </div>`;
}

function list(items: readonly string[], none: string): TemplateResult {
  return items.length
    ? html`<ul>
        ${items.map(item => html`<li>${item}</li>`)}
      </ul>`
    : html`<p>${none}</p>`;
}

/** An import that is cancelled reports what was done; a reading has nothing to report, and the dialog starts again. */
function csvCancel(cancel: () => void): () => void {
  return () => {
    const isReading = desk.csv?.at === 'reading';
    cancel();
    if (isReading) openLoader();
  };
}

/** Each stage replaces the one before, whose button had the focus. */
function focusFirst(stage: Element | undefined): void {
  setTimeout(() => stage?.querySelector<HTMLElement>('[data-first]')?.focus());
}

function chosen(event: Event): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  const file = input.files?.[0];
  if (file) void readFile(file);
}
