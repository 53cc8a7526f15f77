import {html, type TemplateResult} from 'lit';
import {openLoader} from '../csv-loader.js';
import {agentOf} from '../customers-tag.js';
import {isBusy} from '../dataset.js';
import {change, desk, type Area, type Theme} from '../desk.js';
import {addressOf, goTo} from '../routes.js';
import {setLanguage, setTheme, THEMES} from '../settings.js';
import {LANGUAGES, number, t} from '../texts/index.js';
import {icons, mark} from './icons.js';

const SIZES = [1200, 10_000, 100_000];
const THEME_NAMES = {system: 'themeSystem', light: 'themeLight', dark: 'themeDark'} as const;
const THEME_ICONS = {system: icons.monitor, light: icons.sun, dark: icons.moon};

/** Brand, areas and tools: at the side of a wide page, behind a button at the top of a narrow one. */
export function sidebar(): TemplateResult {
  return html`<header class="side" ?data-open=${desk.isMenuOpen} @keydown=${closeOnEscape}>
    <div class="brand">
      ${mark}
      <p><strong>${t('brand')}</strong><span>${t('product')}</span></p>
      <button
        type="button"
        class="button menu"
        aria-expanded=${desk.isMenuOpen}
        aria-controls="menu"
        @click=${() => {
          change({isMenuOpen: !desk.isMenuOpen});
        }}
      >
        ${icons.menu}<span>${t('menu')}</span>
      </button>
    </div>
    <div class="menu-body" id="menu">
      <nav aria-label=${t('areas')}>
        ${areaLink('agent', 'agentArea', icons.headset)} ${areaLink('admin', 'adminArea', icons.shield)}
      </nav>
      <section aria-labelledby="people-heading">
        <h2 id="people-heading">${t('people')}</h2>
        <button type="button" class="item" aria-haspopup="dialog" @click=${openLoader}>
          ${icons.upload}${t('loadCsv')}
        </button>
        <p class="label" id="sizes">${t('makePeople')}</p>
        <div class="segments" role="group" aria-labelledby="sizes">${SIZES.map(sizeButton)}</div>
        <button type="button" class="item" ?disabled=${isBusy()} @click=${() => confirm(SIZES[0] ?? 0)}>
          ${icons.reset}${t('reset')}
        </button>
      </section>
      <section class="settings" aria-labelledby="settings-heading">
        <h2 id="settings-heading">${t('settings')}</h2>
        <label class="label" for="language">${t('language')}</label>
        <select id="language" class="select" .value=${desk.language} @change=${chooseLanguage}>
          ${LANGUAGES.map(
            ({code, name}) =>
              html`<option value=${code} lang=${code} ?selected=${code === desk.language}>${name}</option>`,
          )}
        </select>
        <fieldset class="segments themes">
          <legend class="label">${t('theme')}</legend>
          ${THEMES.map(themeOption)}
        </fieldset>
      </section>
      ${signedIn()}
    </div>
  </header>`;
}

function areaLink(area: Area, label: 'agentArea' | 'adminArea', icon: TemplateResult): TemplateResult {
  return html`<a
    class="item"
    href=${addressOf(area)}
    aria-current=${area === desk.area ? 'page' : 'false'}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(area);
    }}
    >${icon}${t(label)}</a
  >`;
}

function sizeButton(size: number): TemplateResult {
  return html`<button
    type="button"
    ?disabled=${isBusy()}
    aria-label=${t('makeCount', {n: size})}
    aria-haspopup="dialog"
    @click=${() => confirm(size)}
  >
    ${number(size)}
  </button>`;
}

function confirm(size: number): void {
  change({confirming: size, isMenuOpen: false});
}

function themeOption(theme: Theme): TemplateResult {
  return html`<label title=${t(THEME_NAMES[theme])}>
    <input
      type="radio"
      name="theme"
      value=${theme}
      .checked=${desk.theme === theme}
      @change=${() => {
        setTheme(theme);
      }}
    />
    <span>${THEME_ICONS[theme]}<span class="sr-only">${t(THEME_NAMES[theme])}</span></span>
  </label>`;
}

function signedIn(): TemplateResult {
  const {name} = agentOf(desk.area);
  const initials = Array.from(name.matchAll(/\b\p{Lu}/gu), ([letter]) => letter).join('');
  return html`<div class="me">
    <span class="avatar" aria-hidden="true">${initials}</span>
    <p><strong>${name}</strong><span>${t(desk.area === 'admin' ? 'adminRole' : 'agentRole')}</span></p>
  </header>`;
}

function chooseLanguage(event: Event): void {
  if (event.target instanceof HTMLSelectElement) void setLanguage(event.target.value);
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !desk.isMenuOpen) return;
  change({isMenuOpen: false});
  document.querySelector<HTMLElement>('.side .menu')?.focus();
}
