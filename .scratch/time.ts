import { createSite } from '../src/build/site-server.ts';
import { measureTiming } from '../tests/engines/timing.ts';
import { readHistory } from '../tests/engines/history.ts';
import { Destination } from './servers/destination.ts';
import { createGovukSite } from './servers/govuk-site.ts';
import { listen } from './servers/listen.ts';
const away = new Destination(4901); await away.be('normal');
const mine = await createSite('/tmp/x/dist'); await listen(mine, 4902);
const gov = createGovukSite(away.away); await listen(gov, 4903);
const O = 'http://localhost:4902', G = 'http://localhost:4903';
if (process.argv[2] === 'history') { for (const d of [false, true]) console.log(d, JSON.stringify(await readHistory(O, '/usr/bin/chromium', d), null, 1)); process.exit(0); }
const n = Number(process.argv[2] ?? 10);
const leavings = [{ site: 'ours', page: O + '/helplines/', first: O + '/', exit: '.exit-link' }, { site: 'govuk', page: G + '/one/', first: G + '/', exit: '.govuk-exit-this-page__button' }, { site: 'ours', page: O + '/services/a-to-z/', first: O + '/', exit: '.exit-link' }] as const;
console.table(await measureTiming(leavings, [{ destination: 'normal', slowdown: 1, presses: n }, { destination: 'hanging', slowdown: 1, presses: n }, { destination: 'refused', slowdown: 1, presses: n }, { destination: 'normal', slowdown: 6, presses: n }, { destination: 'hanging', slowdown: 6, presses: n }], (m) => away.be(m), '/usr/bin/chromium'));
process.exit(0);
