// Stands at the end of the safe window, in the frame of another site. A press hides what is in the
// window in that moment, then replaces the page around it, so that Back shows what was there
// before. Where the frame may not do that, the link itself goes on, in a new tab: a link for the
// whole tab would be refused too. Nothing is ever shown again. Plain old JavaScript, since it has
// to work where nothing else does; it reads nothing of the page around it, and keeps nothing.
(function (root) {
  var link = document.querySelector('.window-exit a');
  var status = document.querySelector('.window-exit [role="status"]');
  // How long the page around is given to go, in milliseconds, before the next press opens a new
  // tab.
  var patience = 1500;
  // Some browsers say that they refuse (Chromium), some only do nothing (WebKit), and a network may
  // be slow.
  function openElsewhere() {
    link.target = '_blank';
    status.textContent = status.getAttribute('data-still-here');
  }
  // Told to replace the page by a frame, WebKit tells the destination the name of the frame's site,
  // whatever its policy says (WebKitGTK 2.50). The link does not, so there it goes on by itself,
  // and Back shows the page around the window again.
  var tellsReferrer = /^Apple/.test(navigator.vendor);
  link.addEventListener('click', function (event) {
    root.setAttribute('data-leaving', '');
    if (link.target === '_blank') return;
    try {
      if (!tellsReferrer) {
        top.location.replace(link.href);
        event.preventDefault();
      }
      setTimeout(openElsewhere, patience);
    } catch (error) {
      openElsewhere();
    }
  });
})(document.documentElement);
