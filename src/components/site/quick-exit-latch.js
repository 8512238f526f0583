// Stands in the head of every page, before anything can be painted. A page that is reached again after an exit, by Back,
// Forward or a reload, or that was still loading when someone left, hides itself and leaves. Every page hides when it goes
// out of sight, so that the browser's memory of pages has no picture to bring back. Plain old JavaScript: it has to work
// where nothing else does. The marks are made in quick-exit-leaving.client.ts.
(function (root) {
  // In another tab, or by a page that has just gone. The mark lives as long as the leaving takes.
  function hasJustLeft() {
    return Date.now() - localStorage.getItem('left') < 1e4;
  }
  function leave() {
    root.setAttribute('data-leaving', '');
    document.title = root.getAttribute('data-exit-title');
    location.replace(root.getAttribute('data-exit'));
  }
  try {
    var type = performance.navigation.type;
    var again = type === 1 || type === 2;
    var latched = sessionStorage.getItem('left');
    // Nobody opens the site anew within two seconds: such a page was on its way already.
    var anew = latched && Date.now() - latched > 2e3;
    if (again ? latched || hasJustLeft() : hasJustLeft() && !anew) {
      sessionStorage.setItem('left', Date.now());
      leave();
    } else if (!again) {
      // Opened anew, by someone who wants to read: the mark of this tab has done its work.
      sessionStorage.removeItem('left');
    }
    if (!hasJustLeft()) localStorage.removeItem('left');
  } catch (error) { /* No storage here: then there is no mark either. */ }
  addEventListener('pagehide', function () {
    root.setAttribute('data-away', '');
    try {
      if (!root.hasAttribute('data-going-back')) localStorage.removeItem('left');
    } catch (error) { /* As above. */ }
  });
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    var hasLeft = root.hasAttribute('data-leaving');
    try {
      hasLeft = hasLeft || sessionStorage.getItem('left') || hasJustLeft();
    } catch (error) { /* As above. */ }
    if (hasLeft) leave();
    else root.removeAttribute('data-away');
  });
})(document.documentElement);
