import type {CsvColumn, CsvDefault, CsvProblem} from '../src/csv/index.js';
import {localizerFor, type Localizer} from '../src/locales/localizer.js';
import {desk} from './desk.js';
import {FIELDS, FILE_ATTRIBUTE} from './people/attributes.js';
import {number, t} from './texts/index.js';

/** Cells of a problem that are shown; the others are counted. */
const SHOWN = 5;

/** What a column of the file becomes. */
export function becomes({field, attribute, part, how}: CsvColumn): string {
  if (field) return part ? t('csvPart', {field: fieldLabel(field), part: t(part)}) : fieldLabel(field);
  if (attribute !== null && how !== 'ignored') return t('csvAttribute', {key: attributeLabel(attribute)});
  return t('csvIgnored');
}

/** "Verified: no, for 59 of 59 people". */
export function defaultTaken({field, value, rows}: CsvDefault, total: number): string {
  const shown = value === 'import-time' ? t('csvDefaultNow') : value === false ? t('no') : number(value);
  return t('csvDefault', {field: fieldLabel(field), value: shown.toLocaleLowerCase(desk.language), n: rows, total});
}

/** What is wrong, what became of it, and where: the first few cells by their rows. */
export function problemTold(
  {code, field, keptAs, count, cells}: CsvProblem,
  total: number,
): {
  title: string;
  note: string;
  rows: readonly string[];
} {
  const what = t(`problem.${code}`);
  const rows = cells.slice(0, SHOWN).map(({row, value}) => t('csvRow', {row: String(row), value}));
  if (count > SHOWN) rows.push(t('csvMore', {n: count - SHOWN}));
  return {
    title: t('csvProblem', {
      what: field ? `${fieldLabel(field)}: ${what.toLocaleLowerCase(desk.language)}` : what,
      n: count,
      total,
    }),
    note: keptAs ? t('csvKept', {key: keptAs}) : '',
    rows,
  };
}

export function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? t('csvTab') : t('csvDelimiter', {delimiter});
}

function fieldLabel(key: string): string {
  const labels: Readonly<Record<string, string>> = l10n().t.field;
  return labels[key] ?? attributeLabel(key.replace(/^attributes\./, ''));
}

function attributeLabel(key: string): string {
  return FIELDS.find(field => field.key === key && key !== FILE_ATTRIBUTE)?.label ?? key;
}

function l10n(): Localizer {
  return localizerFor(desk.language);
}
