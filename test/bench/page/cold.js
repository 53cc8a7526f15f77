// A classic script in the head of every page whose cold start is measured, before anything else: it notes when the first
// row has been painted, in ms since the navigation began.
(() => {
  const row = () =>
    document.querySelector('main [data-id], main [data-cold]') ??
    document
      .querySelector('bedesk-customers')
      ?.shadowRoot?.querySelector('customer-table')
      ?.shadowRoot?.querySelector('tbody tr[data-id]') ??
    globalThis.firstShown?.();
  const look = () => {
    if (row()) requestAnimationFrame(() => (globalThis.coldAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
