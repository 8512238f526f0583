import { spawnSync } from 'node:child_process';
import { createSite } from '../../src/build/site-server.ts';
import { fromRoot } from '../support/root.ts';
import { canWatch, hasDisplays, startDisplay } from './screen/display.ts';
import { Watcher } from './screen/watcher.ts';
import { createComponentSite } from './servers/component-site.ts';
import { Destination } from './servers/destination.ts';
import { govukComponent } from './servers/govuk-site.ts';
import { listen } from './servers/listen.ts';
import { nswComponent } from './servers/nsw-site.ts';
import { Watched } from './servers/watched.ts';
import { govuk, nsw } from './walk/site.ts';

/**
 * Where browsers walk: sites by their names, the place that they lead to, and a screen that is
 * watched, where one can be made.
 */
export interface Ground extends Stage {
  away: Destination;
  watched: Readonly<Record<string, Watched>>;
  driverPort: number;
}

/** Our own site and the others beside it. */
export interface Grounds extends Ground {
  watched: Record<'ours' | 'govuk' | 'nsw', Watched>;
  /** Ours and GOV.UK's with nothing added to their pages, for times and for the history list. */
  servePlain(): Promise<{ ours: string; govuk: string }>;
}

/** What the browsers stand on. */
export interface Stage {
  /** The name of the screen. */
  display?: string;
  screen?: Watcher;
  /** Nobody looks at the screen any more. */
  endScreen(): void;
}

/** The makers whose components are walked beside ours. */
export const components = [govukComponent, nswComponent] as const;

/** One for each run: two may go on beside each other. */
const builtFor = (port: number): string => fromRoot(`test-results/leaving/${port}`);

/**
 * Makes a screen and watches it, where this machine can. Whatever ends the process ends what it
 * started.
 */
export async function setStage(): Promise<Stage> {
  const display = hasDisplays() ? await startDisplay() : undefined;
  const screen = display && canWatch() ? new Watcher(display.name) : undefined;
  if (!screen)
    console.log(
      'The screen is not watched, since Xvfb or ffmpeg is missing: what pages say of ' +
        'themselves must do.',
    );
  const endScreen = (): void => {
    screen?.end();
    display?.end();
  };
  process.on('exit', endScreen);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return { endScreen, ...(display && { display: display.name }), ...(screen && { screen }) };
}

/**
 * Builds our site with a destination on this machine, and serves everything.
 * @param port the first of ten
 * @throws when the site cannot be built
 */
export async function prepare(port: number): Promise<Grounds> {
  const ports = {
    ours: port,
    govuk: port + 1,
    away: port + 2,
    behindOurs: port + 3,
    behindGovuk: port + 4,
    driver: port + 5,
    plainOurs: port + 6,
    plainGovuk: port + 7,
    nsw: port + 8,
    behindNsw: port + 9,
  };
  const built = builtFor(port);
  const away = new Destination(ports.away);
  const { status } = spawnSync('astro', ['build', '--silent', '--outDir', built], {
    stdio: 'inherit',
    env: { ...process.env, EXIT_URL: away.away, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('the site could not be built');
  await away.be('normal');
  const watched = {
    ours: await Watched.of(await createSite(built), ports.behindOurs, ports.ours),
    govuk: await Watched.of(
      createComponentSite(govukComponent, away.away),
      ports.behindGovuk,
      ports.govuk,
      govuk('').probe,
    ),
    nsw: await Watched.of(
      createComponentSite(nswComponent, away.away),
      ports.behindNsw,
      ports.nsw,
      nsw('').probe,
    ),
  };
  return {
    ...(await setStage()),
    away,
    watched,
    driverPort: ports.driver,
    async servePlain() {
      await listen(await createSite(built), ports.plainOurs);
      await listen(createComponentSite(govukComponent, away.away), ports.plainGovuk);
      return {
        ours: `http://localhost:${ports.plainOurs}`,
        govuk: `http://localhost:${ports.plainGovuk}`,
      };
    },
  };
}
