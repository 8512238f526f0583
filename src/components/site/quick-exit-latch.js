// Runs in the head of every page, before anything can be painted. A page that is reached again
// after an exit, by Back, Forward or a reload, or that was still loading when someone left, hides
// itself and leaves. Every page hides when it goes out of sight, so that the browser's memory of
// pages has no picture to bring back. What leaving needs is all here, so that a press leaves also
// where the rest of the exit (quick-exit.client.ts) has not come; that file says what
// `window.quickExit` does. Plain old JavaScript: it has to work where nothing else does. Reasons:
// docs/decisions/0005-the-way-out.md.
(function (root) {
  // The name of the marks. It says nothing.
  var mark = 'left';

  // Each thing that a browser may refuse is tried by itself, so that one refusal takes nothing else
  // along.
  function attempt(act) {
    try {
      return act();
    } catch (error) {
      /* Refused: as if it were not there. */
    }
  }
  // What a storage holds; `undefined` where it is refused, or null as in the browsers inside some
  // apps.
  function read(storage) {
    return attempt(function () {
      return window[storage].getItem(mark);
    });
  }
  function remove(storage) {
    attempt(function () {
      window[storage].removeItem(mark);
    });
  }
  // True when what was written can be read back.
  function write(storage, value) {
    attempt(function () {
      window[storage].setItem(mark, value);
    });
    return read(storage) === value;
  }
  function canKeep(storage) {
    return attempt(function () {
      window[storage].setItem('try', mark);
      window[storage].removeItem('try');
      return true;
    });
  }

  // When this tab left, in milliseconds since 1970. Where nothing can be stored the tab's own name
  // says it, which browsers forget on the way to another site.
  function leftAt() {
    return (
      Number(read('sessionStorage')) || Number((/^left(\d+)$/.exec(window.name) || [])[1]) || 0
    );
  }
  // In another tab, or by a page that has just gone. That mark lives only as long as leaving takes.
  function hasJustLeft() {
    return Date.now() - read('localStorage') < 1e4;
  }
  function entryState() {
    return attempt(function () {
      return history.state;
    });
  }
  function hasLeft() {
    return leftAt() || hasJustLeft() || entryState() === mark;
  }

  // Where this page is among the pages of ours in this tab that follow each other without a gap:
  // its number, and that of the first. A page of somebody else in between ends the run, and so does
  // a file of ours without a way out, such as a card. A page works its own out from that of the
  // page before it, which the tab has as its name: browsers forget that on the way to another site,
  // and nothing is stored. It reads nothing that another document wrote into an entry, since WebKit
  // does not give it away.
  function position() {
    var own = entryState();
    return own && own.first >= 0 ? own : undefined;
  }
  function notePosition() {
    var own = position();
    if (!own) {
      var index = attempt(function () {
        return window.navigation.currentEntry.index;
      });
      // A page that was opened by a link is always the last entry.
      var at = index >= 0 ? index : history.length - 1;
      var before = /^(\d+),(\d+)$/.exec(window.name) || [];
      own = { at: at, first: Number(before[1]) === at - 1 ? Number(before[2]) : at };
      attempt(function () {
        history.replaceState(own, '');
      });
    }
    window.name = own.at + ',' + own.first;
  }
  function stepsToFirst() {
    var own = position();
    return own ? Math.max(0, own.at - own.first) : 0;
  }

  function hide() {
    root.setAttribute('data-leaving', '');
  }

  function nameCalmly() {
    var icon = document.querySelector('link[rel="icon"]');
    document.title = root.getAttribute('data-exit-title');
    if (icon) icon.setAttribute('href', '/plain.svg');
  }

  // Marks this tab as left. Returns for how long the first page of ours may be waited for, in
  // milliseconds: 0 when no mark can be read back, so that it might show itself.
  function markTab() {
    var now = String(Date.now());
    if (write('sessionStorage', now) && read('localStorage') !== undefined) return 1e3;
    window.name = mark + now;
    return window.name === mark + now ? 4e3 : 0;
  }

  // Replaces this page. Without a stored mark the pages ahead of it could not know that someone has
  // left: a marked entry takes their place first.
  function replace() {
    var isGone = false;
    function go() {
      if (!isGone) location.replace(root.getAttribute('data-exit'));
      isGone = true;
    }
    // Where nothing comes in the place of this page.
    setTimeout(function () {
      remove('localStorage');
    }, 1e4);
    if (read('sessionStorage')) {
      go();
      return;
    }
    addEventListener('popstate', go);
    setTimeout(go, 500);
    attempt(function () {
      history.replaceState(mark, '');
      history.pushState(mark, '');
      history.back();
    });
  }

  // A page that is reached again: hidden first, then marked, then gone.
  function leaveAgain() {
    hide();
    nameCalmly();
    markTab();
    replace();
  }

  // Goes back over our pages only when they are sure to hide: the mark can be read back. Else this
  // page is replaced, as the link does.
  function leave() {
    var patience = markTab();
    var steps = navigator.onLine && patience ? stepsToFirst() : 0;
    nameCalmly();
    if (!steps) {
      replace();
      return;
    }
    // The mark for all tabs is still needed there.
    root.setAttribute('data-going-back', '');
    attempt(function () {
      history.go(-steps);
    });
    setTimeout(function () {
      root.removeAttribute('data-going-back');
      replace();
    }, patience);
  }

  var type = attempt(function () {
    return performance.navigation.type;
  });
  var isAgain = type === 1 || type === 2;
  var left = leftAt();
  // Nobody opens the site anew within two seconds of leaving: such a page was on its way already.
  var mayBeOnItsWay = !left || Date.now() - left < 2e3;
  // Without storage only the name of the tab tells.
  var isOnItsWay = mayBeOnItsWay && (hasJustLeft() || (left && read('localStorage') === undefined));
  if (isAgain ? hasLeft() : isOnItsWay) {
    leaveAgain();
  } else {
    // Opened anew, by someone who wants to read: the mark of this tab has done its work.
    remove('sessionStorage');
    if (left) window.name = '';
    notePosition();
  }
  if (!hasJustLeft()) remove('localStorage');
  // Keeps the page out of the memory of Firefox, which would not tell it of the mark in the name of
  // the tab.
  if (read('sessionStorage') === undefined)
    addEventListener('unload', function () {
      /* That it is here is enough. */
    });

  addEventListener('pagehide', function () {
    root.setAttribute('data-away', '');
    if (!root.hasAttribute('data-going-back')) remove('localStorage');
  });
  addEventListener('pageshow', function (event) {
    if (!event.persisted) {
      // Its icon has come meanwhile.
      if (root.hasAttribute('data-leaving')) nameCalmly();
    } else if (root.hasAttribute('data-leaving') || hasLeft()) leaveAgain();
    else if (canKeep('sessionStorage') && canKeep('localStorage')) {
      root.removeAttribute('data-away');
      notePosition();
      // It cannot know whether someone has left: loaded anew, it can.
    } else location.reload();
  });
  // The rest of the exit takes the press before this does, where it has come.
  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || !event.target.closest || !event.target.closest('quick-exit a'))
      return;
    event.preventDefault();
    hide();
    write('localStorage', String(Date.now()));
    leave();
  });
  window.quickExit = { hide: hide, leave: leave, steps: stepsToFirst };
})(document.documentElement);
