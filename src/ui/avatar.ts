import {css, html, nothing, type TemplateResult} from 'lit';
import {icons} from './icons.js';

/** How many tones `.avatar` has; `tone` counts from 0. */
const TONES = 4;

let segmenter: Intl.Segmenter | undefined;

/**
 * A round picture; initials in a tone that stays the same for the same `seed` where there is none or it does not load;
 * a figure where nobody is known by name. Decorative: the name stands beside it. `lang`: a tag that `Intl` knows.
 */
export function avatar(label: string | null, src: string | null, seed: string, lang: string): TemplateResult {
  const initials = label ? initialsOf(label, lang) : '';
  return html`<span
    class="avatar ${initials ? `tone-${String(toneOf(seed))}` : 'nobody'} ${src ? 'pictured' : ''}"
    part="avatar"
    aria-hidden="true"
    >${initials || icons.person}${
      src
        ? html`<img src=${src} alt="" loading="lazy" referrerpolicy="no-referrer" @load=${reveal} @error=${conceal} />`
        : nothing
    }</span
  >`;
}

/**
 * What one sees as the first letters of the first and the last word, as capitals of the language; of an address, of what
 * stands before the @; of a name without letters or numbers, its first picture.
 */
export function initialsOf(label: string, lang: string): string {
  // Marks of no script that are no part of a letter are heaped up for fun, and would lie over the neighbours.
  const name = label.normalize('NFC').replace(/\p{Me}|(?!\ufe0f)(?=\p{sc=Zinh})\p{Mn}/gu, '');
  const words = name
    .replace(/@.*/s, '')
    .split(/[\s._-]+/u)
    .filter(word => /^[\p{L}\p{N}]/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = picked.length
    ? picked.map(firstOf)
    : [firstOf(/[\p{Extended_Pictographic}\p{RI}].*/su.exec(name)?.[0])];
  // Arabic letters side by side would join, and may read as a word.
  return letters.join(/\p{sc=Arab}/u.test(label) ? '\u200c' : '').toLocaleUpperCase(lang);
}

/** The first character as people count them, which may be several code points. */
function firstOf(text = ''): string {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text).containing(0)?.segment ?? '';
}

function toneOf(seed: string): number {
  let sum = 0;
  for (let index = 0; index < seed.length; index++) sum = (sum * 31 + seed.charCodeAt(index)) | 0;
  return Math.abs(sum) % TONES;
}

function reveal(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.classList.remove('broken');
}

function conceal(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.classList.add('broken');
}

export const avatarStyles = css`
  .avatar {
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    display: inline-grid;
    place-items: center;
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
    flex: none;
    user-select: none;
  }
  .pictured {
    position: relative;
    overflow: clip;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .broken {
    visibility: hidden;
  }
  .tone-0 {
    background: light-dark(#e3ecff, #22305a);
    color: light-dark(#274aa8, #a9bfff);
  }
  .tone-1 {
    background: light-dark(#fde9d9, #4a2e1a);
    color: light-dark(#94490c, #ffbf8f);
  }
  .tone-2 {
    background: light-dark(#dcf5e8, #173d2b);
    color: light-dark(#12653b, #7fdcae);
  }
  .tone-3 {
    background: light-dark(#f3e6fb, #3a2549);
    color: light-dark(#7a2fa0, #dcb0f5);
  }
  .nobody {
    background: var(--_bg-sunk);
    color: var(--_text-2);
    border: 1px dashed var(--_control);
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
