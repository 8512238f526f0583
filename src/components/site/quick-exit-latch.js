// Stands in the head of every page, before anything can be painted. A page that is reached again after an exit, by Back
// or Forward, or that was still loading when another tab left, hides itself and leaves. Plain old JavaScript: it has to
// work where nothing else does. Its marks are made in quick-exit-leaving.client.ts.
(function (root) {
  try {
    var again = performance.navigation.type === 2;
    var latched = sessionStorage.getItem('left');
    var justNow = Date.now() - localStorage.getItem('left') < 1e4;
    if (again ? latched || justNow : justNow && !latched) {
      root.setAttribute('data-leaving', '');
      document.title = root.getAttribute('data-exit-title');
      location.replace(root.getAttribute('data-exit'));
    } else if (!again) {
      // Opened anew, by someone who wants to read: the mark of this tab has done its work.
      sessionStorage.removeItem('left');
    }
  } catch (error) { /* No storage here: then there is no mark either. */ }
  // The mark for all tabs lives as long as the leaving takes.
  addEventListener('pagehide', function () {
    try {
      if (!root.hasAttribute('data-going-back')) localStorage.removeItem('left');
    } catch (error) { /* As above. */ }
  });
})(document.documentElement);
