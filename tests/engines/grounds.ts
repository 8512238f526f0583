import { spawnSync } from 'node:child_process';
import { createSite } from '../../src/build/site-server.ts';
import { fromRoot } from '../support/root.ts';
import { canWatch, hasDisplays, startDisplay } from './screen/display.ts';
import { Watcher } from './screen/watcher.ts';
import { Destination } from './servers/destination.ts';
import { createGovukSite } from './servers/govuk-site.ts';
import { listen } from './servers/listen.ts';
import { Watched } from './servers/watched.ts';

/** Where the browsers walk: both sites, the place that they lead to, and a screen that is watched, where one can be made. */
export interface Grounds {
  away: Destination;
  watched: { ours: Watched; govuk: Watched };
  /** The name of the screen. */
  display?: string;
  screen?: Watcher;
  driverPort: number;
  /** Nobody looks at the screen any more. */
  endScreen(): void;
  /** The same sites with nothing added to their pages, for times and for the history list. */
  servePlain(): Promise<{ ours: string; govuk: string }>;
}

const built = fromRoot('test-results/leaving/site');

/**
 * Builds our site with a destination on this machine, and serves everything. Whatever ends the process ends what it started.
 * @param port the first of eight
 * @throws when the site cannot be built
 */
export async function prepare(port: number): Promise<Grounds> {
  const ports = { ours: port, govuk: port + 1, away: port + 2, behindOurs: port + 3, behindGovuk: port + 4, driver: port + 5, plainOurs: port + 6, plainGovuk: port + 7 };
  const away = new Destination(ports.away);
  const { status } = spawnSync('astro', ['build', '--silent', '--outDir', built], { stdio: 'inherit', env: { ...process.env, EXIT_URL: away.away, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error('the site could not be built');
  await away.be('normal');
  const watched = { ours: await Watched.of(await createSite(built), ports.behindOurs, ports.ours), govuk: await Watched.of(createGovukSite(away.away), ports.behindGovuk, ports.govuk) };
  const display = hasDisplays() ? await startDisplay() : undefined;
  const screen = display && canWatch() ? new Watcher(display.name) : undefined;
  const endScreen = (): void => { screen?.end(); display?.end(); };
  process.on('exit', endScreen);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return {
    endScreen, away, watched, driverPort: ports.driver, ...(display && { display: display.name }), ...(screen && { screen }),
    async servePlain() {
      await listen(await createSite(built), ports.plainOurs);
      await listen(createGovukSite(away.away), ports.plainGovuk);
      return { ours: `http://localhost:${ports.plainOurs}`, govuk: `http://localhost:${ports.plainGovuk}` };
    },
  };
}
