/**
 * Paper holds what is folded. Browsers that know `::details-content` are told so by print.css; in others what is folded is
 * opened while the page is printed, and closed again after it.
 */
if (!CSS.supports('selector(details::details-content)')) {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
}

export {};
