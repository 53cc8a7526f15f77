/**
 * The address if a page may safely use it, else `null`: http, https or relative, and for an `image` also pictures in
 * `data:`. Anything else (`javascript:`, `blob:`, `file:` …) could run or leak something.
 */
export function safeUrl(text: string | null | undefined, kind: 'link' | 'image' = 'link'): string | null {
  const address = text?.trim();
  if (!address) return null;
  // The parser decides as the browser will: it drops tabs and line breaks that would hide a scheme from a pattern.
  if (!URL.canParse(address, 'http://host.invalid')) return null;
  const {protocol, pathname} = new URL(address, 'http://host.invalid');
  const safe =
    protocol === 'http:' ||
    protocol === 'https:' ||
    (kind === 'image' && protocol === 'data:' && /^image\//i.test(pathname));
  return safe ? address : null;
}
