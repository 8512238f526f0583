/**
 * Keeps the bar in reach of the thumb: above a keyboard on the screen, and clear of a large field
 * that has the focus.
 * @param bar the way out @param signal ends it
 */
export function stayInReach(bar: HTMLElement, signal: AbortSignal): void {
  // A browser is content when the caret of a large field can be seen; the bar must not cover the
  // rest.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    },
    { signal },
  );
  const screen = window.visualViewport;
  if (!screen) return;
  // Some keyboards lie over the page instead of making it smaller (iPhones): the bar moves up by as
  // much.
  const lift = () => {
    const covered =
      screen.scale === 1 ? Math.round(window.innerHeight - screen.height - screen.offsetTop) : 0;
    bar.style.insetBlockEnd = covered > 0 ? `${covered}px` : '';
  };
  screen.addEventListener('resize', lift, { signal });
  screen.addEventListener('scroll', lift, { signal });
}
