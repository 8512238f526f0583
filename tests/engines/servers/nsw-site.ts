import { versionOf, type Component } from './component-site.ts';

const files = 'node_modules/nsw-design-system/dist';

/**
 * The NSW Design System's "Quick exit", in its sticky container at the end of the body, as its
 * guidance asks; all of its options are on.
 */
export const nswComponent: Component = {
  id: 'nsw',
  name: 'NSW',
  version: versionOf('nsw-design-system'),
  assets: {
    '/nsw.css': ['text/css', `${files}/css/main.css`],
    '/nsw.js': ['text/javascript', `${files}/js/main.js`],
  },
  page: (title, away, links, text) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/nsw.css"></head>
<body>
<nav class="nsw-skip" aria-label="Skip to links"><a href="#main"><span>Skip to content</span></a></nav>
<div class="nsw-container"><main id="main" class="nsw-block"><h1>${title}</h1><p>Somebody reads this page.</p>
<ul>${links}</ul>
${text}</main></div>
<div class="nsw-sticky-container"><a class="nsw-quick-exit" href="${away}" data-options='{"enableEsc": true, "enableCloak": true}' rel="nofollow noopener" id="nsw-quick-exit"><div class="nsw-quick-exit__content"><span class="nsw-quick-exit__exit-text">Exit now</span></div></a></div>
<script src="/nsw.js"></script>
<script>window.NSW.initSite();</script>
</body></html>`,
};
