/**
 * `npm run check:hosts`: starts each server that is on this machine with the files of `deploy/`, and holds every header of its answers
 * against src/build/headers.ts. Needs a built site. A server that is not installed is named, and counts as nothing.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lostPage } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { compressFolder } from '../../src/build/hosts/compress.ts';
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
const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== 'Content-Type');
const all = addressesToAsk(rules, dist).map((path) => expectedAt(path, rules, dist));

// A part of the site, packed: what is asked for and no more, so that dist/ stays as it was built.
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const part = join(folder, 'site');
for (const file of new Set([lostPage, '/index.html', ...all.flatMap(({ file = '', location = '' }) => [file, ...(location ? [`${location}index.html`] : [])])])) if (file && existsSync(join(dist, file))) cpSync(join(dist, file), join(part, file));
cpSync(join(dist, '_headers'), join(part, '_headers'));
await compressFolder(part);

let failed = 0;
for (const { name, isInstalled, start } of hosts) {
  if (!isInstalled()) {
    console.log(`${name}: not installed here, so not checked`);
    continue;
  }
  const { port, stop } = await start(part, rules, folderFor(name, folder));
  const { faults, packed } = await askAll(port, all, names, dist).finally(stop);
  failed += faults.length;
  console.log(`${name}: ${all.length} addresses, ${faults.length} faults; packed answers: ${Object.entries(packed).map(([encoding, count]) => `${count} ${encoding}`).join(', ') || 'none'}`);
  for (const fault of faults) console.log(`  ${fault}`);
}
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
