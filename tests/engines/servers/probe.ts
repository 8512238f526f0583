import { readFileSync } from 'node:fs';
import type { Key } from '../browsers/driver.ts';
import { fromRoot } from '../../support/root.ts';

/** What the probe has to know of a site. */
export interface ProbeSettings {
  /** The way out, as a CSS selector. */
  exit: string;
  /**
   * What stands in the body and is no content of the page: the way out itself, an overlay, the
   * probe's own mark.
   */
  notContent: string;
  /** The keys that leave, one after the other; none where there are none. */
  keys: readonly Key[];
}

/** Our own site's. */
export const ourProbe: ProbeSettings = {
  exit: 'quick-exit a',
  notContent: 'quick-exit, [data-mark]',
  keys: ['Shift', 'Shift', 'Shift'],
};

const code = readFileSync(fromRoot('tests/engines/servers/probe.js'), 'utf8').trim();

/** The script that stands first in every watched page. It leaves no name behind in the page. */
export const probeFor = (settings: ProbeSettings): string =>
  `(() => {\n${code}\nprobe(${JSON.stringify(settings).replaceAll('<', '\\u003c')});\n})();\n`;
