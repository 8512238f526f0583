/**
 * `npm run check:hosts`: starts each server that is on this machine with the files of `deploy/`,
 * holds every header of its answers against src/build/headers.ts, and asks it for the whole site as
 * `npm run check:live` does. Needs a built site. A server that is not installed is named, and
 * counts as nothing.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lostPage } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { compressFolder } from '../../src/build/hosts/compress.ts';
import { checkLive } from '../../src/build/live-check/check.ts';
import { toManifest } from '../../src/build/manifest.ts';
import { siteRedirects } from '../../src/build/redirects.ts';
import { oddFaults } from '../support/odd-requests.ts';
import { fromRoot } from '../support/root.ts';
import { askAll } from './ask.ts';
import { addressesToAsk, expectedAt } from './questions.ts';
import { folderFor, hosts } from './servers.ts';

const dist = fromRoot('dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no site to serve: run "npm run build" first.');
  process.exit(1);
}

const rules = await readHeaderRules(dist);
// The type of a file is asked for by itself.
const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
  (name) => name !== 'Content-Type',
);
const all = addressesToAsk(rules, dist).map((path) => expectedAt(path, rules, dist));

// A part of the site, packed: what is asked for and no more, so that dist/ stays as it was built.
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const part = join(folder, 'site');
for (const file of new Set([
  lostPage,
  '/index.html',
  ...all.flatMap(({ file = '', location = '' }) => [
    file,
    ...(location ? [`${location}index.html`] : []),
  ]),
]))
  if (file && existsSync(join(dist, file))) cpSync(join(dist, file), join(part, file));
cpSync(join(dist, '_headers'), join(part, '_headers'));
await compressFolder(part);

const manifest = toManifest(dist, rules, siteRedirects(), 'https://safe-city.example');
const readBuilt = (file: string): Buffer => readFileSync(join(dist, file));

/** Everything that one server does otherwise than it should, a line each; and what it packed. */
async function faultsOf({
  name,
  start,
}: (typeof hosts)[number]): Promise<{ faults: string[]; packed: string; asked: number }> {
  const packedSite = await start(part, rules, folderFor(name, folder));
  const answers = await askAll(packedSite.port, all, names, dist).finally(packedSite.stop);
  const whole = await start(dist, rules, folderFor(`${name}-whole`, folder));
  try {
    const live = await checkLive({
      origin: `http://127.0.0.1:${whole.port}`,
      ...(whole.plain && { plain: whole.plain, secure: manifest.url }),
      manifest,
      readBuilt,
    });
    // Caddy answers some of these with another status; `npm run serve` is held to nginx.
    const odd = name === 'caddy' ? [] : await oddFaults(whole.port);
    return {
      faults: [...answers.faults, ...live.faults, ...live.notes, ...odd],
      asked: live.passed + live.failed,
      packed:
        Object.entries(answers.packed)
          .map(([encoding, count]) => `${count} ${encoding}`)
          .join(', ') || 'none',
    };
  } finally {
    await whole.stop();
  }
}

let failed = 0;
for (const host of hosts) {
  if (!host.isInstalled()) {
    console.log(`${host.name}: not installed here, so not checked`);
    continue;
  }
  const { faults, packed, asked } = await faultsOf(host);
  failed += faults.length;
  console.log(
    `${host.name}: ${all.length} addresses in three encodings and ${asked} as a live site, ` +
      `${faults.length} faults; packed answers: ${packed}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
}
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
