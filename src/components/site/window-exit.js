// Stands at the end of the safe window, in the frame of another site. A press hides what is in the window in that moment, then
// replaces the page around it, so that Back shows what was there before. Where the frame may not do that, the link itself goes
// on, in a new tab: a link for the whole tab would be refused too. Nothing is ever shown again. Plain old JavaScript, since it
// has to work where nothing else does; it reads nothing of the page around it, and keeps nothing.
(function (root) {
  var link = document.querySelector('.window-exit a');
  var status = document.querySelector('.window-exit [role="status"]');
  // How long the page around is given to go, in milliseconds, before the next press opens a new tab.
  var patience = 1500;
  // Some browsers say that they refuse (Chromium), some only do nothing (WebKit), and a network may be slow.
  function openElsewhere() {
    link.target = '_blank';
    status.textContent = status.getAttribute('data-still-here');
  }
  link.addEventListener('click', function (event) {
    root.setAttribute('data-leaving', '');
    if (link.target === '_blank') return;
    try {
      top.location.replace(link.href);
      event.preventDefault();
      setTimeout(openElsewhere, patience);
    } catch (error) { openElsewhere(); }
  });
})(document.documentElement);
