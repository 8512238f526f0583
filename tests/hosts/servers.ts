import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HeaderRule } from '../../src/build/headers.ts';
import { toCaddy } from '../../src/build/hosts/caddy.ts';
import { toNginx } from '../../src/build/hosts/nginx.ts';
import { siteRedirects } from '../../src/build/redirects.ts';
import { createSite } from '../../src/build/site-server.ts';
import { fromRoot } from '../support/root.ts';

/** A server that may be on this machine. */
export interface Host {
  name: string;
  isInstalled: () => boolean;
  /** @param folder for its own files */
  start: (dist: string, rules: readonly HeaderRule[], folder: string) => Promise<Started>;
}

/** A running server. `plain` is where it answers plain http, if it has a place for that. */
interface Started {
  port: number;
  stop: () => Promise<void>;
  plain?: string;
}

const has = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Starts a process, waits until it answers, and says what it printed when it does not. */
async function run(
  command: string,
  args: readonly string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Started> {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} would not start:\n${said}`);
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return {
        port,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      };
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error(`${command} did not answer:\n${said}`);
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * deploy/nginx.conf as it is, but for what no machine shares: name, ports, certificate, folders.
 */
async function startNginx(
  dist: string,
  rules: readonly HeaderRule[],
  folder: string,
): Promise<Started> {
  const [port, plainPort] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'rules.nginx.conf'), toNginx(rules, siteRedirects()));
  const site = readFileSync(fromRoot('deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_.*\n/gm, '')
    .replace('/srv/safe-city/dist', dist)
    .replace('/srv/safe-city/deploy', folder)
    .replace('/var/log/nginx', folder)
    .replace(/^ *brotli_static on;\n/m, (line) => (existsSync(brotliModule) ? line : ''));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  writeFileSync(
    join(folder, 'main.conf'),
    `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}\npid ` +
      `${folder}/pid;\ndaemon off;\nuser root;\nerror_log stderr crit;\nevents {}\nhttp ` +
      `{\n${paths}\n${site}\n}\n`,
  );
  return {
    ...(await run('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'main.conf')], port)),
    plain: `http://127.0.0.1:${plainPort}`,
  };
}

/** deploy/Caddyfile as it is: all that differs comes by the environment. */
async function startCaddy(
  dist: string,
  rules: readonly HeaderRule[],
  folder: string,
): Promise<Started> {
  const port = await freePort();
  writeFileSync(join(folder, 'rules.caddy'), toCaddy(rules, siteRedirects()));
  return run(
    'caddy',
    ['run', '--adapter', 'caddyfile', '--config', fromRoot('deploy/Caddyfile')],
    port,
    {
      CADDY_ADMIN: 'off',
      SITE: `http://127.0.0.1:${port}`,
      ROOT: dist,
      RULES: join(folder, 'rules.caddy'),
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  );
}

async function startOwn(dist: string): Promise<Started> {
  const server = await createSite(dist);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A folder for a host's own files, made when it is first needed. */
export function folderFor(name: string, parent: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export const hosts: readonly Host[] = [
  { name: 'npm run serve', isInstalled: () => true, start: startOwn },
  { name: 'nginx', isInstalled: () => has('nginx', '-v'), start: startNginx },
  { name: 'caddy', isInstalled: () => has('caddy', 'version'), start: startCaddy },
];
