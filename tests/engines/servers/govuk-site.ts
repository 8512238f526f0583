import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fromRoot } from '../../support/root.ts';

const assets = { '/govuk.css': ['text/css', 'govuk-frontend.min.css'], '/govuk.js': ['text/javascript', 'govuk-frontend.min.js'] } as const;
const pages: Record<string, string> = { '/': 'Start', '/one/': 'One', '/two/': 'Two', '/three/': 'Three', '/four/': 'Four', '/cy/': 'Cymraeg' };

/** The version of GOV.UK Frontend that ours is compared with. */
export const govukVersion = (JSON.parse(readFileSync(fromRoot('node_modules/govuk-frontend/package.json'), 'utf8')) as { version: string }).version;

/** As much to read as on the page of ours that it is compared with (rounds.ts): a heading, a sentence and a link, again and again. */
const text = Array.from({ length: 140 }, (_, index) => `<h2 class="govuk-heading-m">Part ${index + 1}</h2><p class="govuk-body">This is a sentence that somebody reads.</p><p class="govuk-body"><a class="govuk-link" href="/two/">More <span>about</span> it</a></p>`).join('\n');

/** A small site of plain pages with GOV.UK Frontend's "Exit this page", its own script and style. @param away where that leads */
export const createGovukSite = (away: string): Server => createServer((request, response) => {
  const path = request.url ?? '/';
  if (path in assets) {
    const [type, file] = assets[path as keyof typeof assets];
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(fromRoot(`node_modules/govuk-frontend/dist/govuk/${file}`)));
  } else if (pages[path]) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(page(pages[path], away));
  } else response.writeHead(404).end();
});

// As the component's own template writes it, in the order that its guidance asks for.
const page = (title: string, away: string): string => `<!doctype html>
<html class="govuk-template" lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/govuk.css"></head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="${away}" class="govuk-skip-link govuk-js-exit-this-page-skiplink" rel="nofollow noreferrer" data-module="govuk-skip-link">Exit this page</a>
<div class="govuk-width-container">
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${away}" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> Exit this page</a></div>
<main class="govuk-main-wrapper" id="main"><h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">Somebody reads this page.</p>
<ul class="govuk-list">${Object.entries(pages).map(([path, name]) => `<li><a class="govuk-link" href="${path}">${name}</a></li>`).join('')}</ul>
${text}</main>
</div>
<script type="module">import { initAll } from '/govuk.js'; initAll();</script>
</body></html>`;
