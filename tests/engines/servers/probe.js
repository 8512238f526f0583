// Stands first in every watched page. Says when what can be seen of it changes, frame by frame, and
// when the way out is pressed. The mark is a loud band inside the body: it is seen on the screen
// exactly while the page's content is. Takes: `exit`, the way out; `notContent`, what stands in the
// body and is no content of the page; `keys`, what leaves.
/* exported probe */
function probe({ exit, notContent, keys }) {
  const tell = (what) =>
    navigator.sendBeacon(
      '/__seen',
      JSON.stringify({
        at: performance.timeOrigin + performance.now(),
        path: location.pathname,
        title: document.title,
        what,
      }),
    );
  // Even if it leaves before anything of it can be shown.
  tell('entered');

  const isSeen = (element) => {
    const style = getComputedStyle(element);
    return (
      style.visibility === 'visible' &&
      style.opacity !== '0' &&
      element.getBoundingClientRect().height > 0 &&
      element.textContent.trim() !== ''
    );
  };
  const anythingSeen = () =>
    document.body !== null &&
    [...document.body.children].some((element) => !element.matches(notContent) && isSeen(element));

  let last = '';
  const everyFrame = () => {
    const now = anythingSeen() ? 'shown' : 'blank';
    if (now !== last) tell(now);
    last = now;
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  // Whatever body the page gets, also when discreet reading puts another in its place.
  new MutationObserver(() => {
    if (!document.body || document.querySelector('[data-mark]')) return;
    const mark = document.createElement('div');
    mark.setAttribute('data-mark', '');
    for (const [name, value] of Object.entries({
      position: 'fixed',
      'inset-inline': '0',
      top: '30%',
      height: '25%',
      background: '#ff00ff',
      'z-index': '2147483647',
      'pointer-events': 'none',
    }))
      mark.style.setProperty(name, value);
    document.body.prepend(mark);
  }).observe(document.documentElement, { childList: true });

  // A frame that still shows the page after the press is told anew.
  const pressed = () => {
    tell('pressed');
    last = '';
  };
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest(exit)) pressed();
    },
    true,
  );
  let held = 0;
  addEventListener(
    'keydown',
    ({ key, repeat }) => {
      if (key === keys[held] && !repeat && ++held === keys.length) pressed();
    },
    true,
  );

  for (const what of ['pageshow', 'pagehide']) addEventListener(what, () => tell(what));
}
