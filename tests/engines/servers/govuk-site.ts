import { versionOf, type Component } from './component-site.ts';

const files = 'node_modules/govuk-frontend/dist/govuk';

/**
 * GOV.UK Frontend's "Exit this page", as the component's own template writes it, in the order that
 * its guidance asks for.
 */
export const govukComponent: Component = {
  id: 'govuk',
  name: 'GOV.UK',
  version: versionOf('govuk-frontend'),
  assets: {
    '/govuk.css': ['text/css', `${files}/govuk-frontend.min.css`],
    '/govuk.js': ['text/javascript', `${files}/govuk-frontend.min.js`],
  },
  classes: { heading: 'govuk-heading-m', text: 'govuk-body', link: 'govuk-link' },
  page: (title, away, links, text) => `<!doctype html>
<html class="govuk-template" lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/govuk.css"></head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="${away}" class="govuk-skip-link govuk-js-exit-this-page-skiplink" rel="nofollow noreferrer" data-module="govuk-skip-link">Exit this page</a>
<div class="govuk-width-container">
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${away}" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> Exit this page</a></div>
<main class="govuk-main-wrapper" id="main"><h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">Somebody reads this page.</p>
<ul class="govuk-list">${links}</ul>
${text}</main>
</div>
<script type="module">import { initAll } from '/govuk.js'; initAll();</script>
</body></html>`,
};
