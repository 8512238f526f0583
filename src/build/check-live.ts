/**
 * `npm run check:live -- https://your-name.example`: asks a live site for what the build made, and
 * names everything that is otherwise. `-- --pages 20` asks for some of it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoAnswer } from './live-check/ask.ts';
import { checkLive } from './live-check/check.ts';
import { readManifest, type Manifest } from './manifest.ts';

const usage =
  'Write the address of the site, with https:// in front: npm run check:live -- ' +
  'https://your-name.example (and "--pages 20" for some of the pages)';

/** Says in one line what is in the way, and ends. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The address, and how many pages; or what is wrong with what was typed. */
function readArguments(words: readonly string[]): { url: URL; most?: number } | string {
  const at = words.indexOf('--pages');
  const count = at < 0 ? undefined : (words[at + 1] ?? '');
  const others = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const [address] = others;
  if (count !== undefined && !/^[1-9]\d*$/.test(count))
    return (
      '--pages is followed by a whole number, such as "--pages 20"; it is followed by ' +
      `${count ? `"${count}"` : 'nothing'}.`
    );
  if (address === undefined || others.length > 1)
    return others.length > 1
      ? `There is more than one address: ${others.join(' ')}. ${usage}.`
      : `There is no address to ask. ${usage}.`;
  if (
    !URL.canParse(address) ||
    !/^https?:$/.test(new URL(address).protocol) ||
    new URL(address).hostname === ''
  )
    return `"${address}" is not the address of a site. ${usage}.`;
  const url = new URL(address);
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    return (
      `"${address}" is more than the address of a site. Write ${url.protocol}//${url.host}, ` +
      'since the site fills its host.'
    );
  return { url, ...(count !== undefined && { most: Number(count) }) };
}

/**
 * A file of `dist/`, which must still be what the manifest lists: else everything would look
 * changed.
 */
function readBuilt({ files, lost }: Manifest): (file: string) => Buffer {
  return (file) => {
    const path = join('dist', file);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    const listed = [...files, lost].find((sent) => sent.file === file);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === listed?.sha256) return bytes;
    return stop(
      `dist${file} is not what deploy/manifest.json lists: the two are of different builds. ` +
        'Run "npm run build" again, and upload what it makes.',
    );
  };
}

const isHere = ({ hostname }: URL): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const asked = readArguments(process.argv.slice(2));
if (typeof asked === 'string') stop(asked);
const manifest = readManifest();
if (typeof manifest === 'string') stop(manifest);
const { url, most } = asked;

/** Why plain http is not asked, or where. */
const plain = isHere(url)
  ? 'this machine has no https to lead to'
  : url.port !== ''
    ? 'the address has a port of its own, and plain http has another'
    : { origin: `http://${url.hostname}` };
if (url.protocol === 'http:' && !isHere(url))
  console.log(
    `${url.origin}: the site is asked with plain http, as you wrote it; visitors need ` +
      `https://${url.host}`,
  );
if (typeof plain === 'string') console.log(`Plain http was not asked: ${plain}.`);

try {
  const { faults, notes, passed, failed } = await checkLive({
    origin: url.origin,
    manifest,
    readBuilt: readBuilt(manifest),
    rest: isHere(url) ? 0 : 1000,
    ...(typeof plain === 'object' && { plain: plain.origin, secure: `https://${url.host}` }),
    ...(most !== undefined && { most }),
    onProgress: (count, of) => {
      if (count % 500 === 0) console.error(`${count} of ${of} asked`);
    },
  });
  for (const line of notes) console.log(`note: ${line}`);
  for (const line of faults) console.log(line);
  if (faults.length > 0)
    console.log('What each host adds, and where to switch it off: deploy/README.md');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoAnswer)) throw error;
  console.error(`${url.origin} cannot be asked: ${error.message}.`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
