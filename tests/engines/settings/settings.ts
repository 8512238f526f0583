import type { settingNames } from '../../../src/schemas/tested.ts';
import type { Trouble } from '../walk/ways.ts';

export type SettingName = (typeof settingNames)[number];

/** A browser as its owner, or an app around it, has set it. */
export interface Setting {
  name: SettingName;
  /** Set in the browser itself, where it has such a setting. */
  chromium?: object;
  /** A private window of Chromium. */
  isIncognito?: true;
  firefox?: Record<string, string | number | boolean>;
  webkit?: readonly string[];
  /**
   * Else played by a script that runs before everything in each page: what it makes of the
   * browser's own interfaces.
   */
  prelude?: string;
  /** Addresses of the site that do not come. */
  missing?: RegExp;
  trouble?: Trouble;
  /** Another tab of the site is open, and frozen. */
  isOtherTabFrozen?: true;
  /** Shift is not heard without the module. */
  isPressOnly?: true;
}

const refuse = (...storages: string[]): string =>
  storages
    .map(
      (storage) =>
        `Object.defineProperty(window, '${storage}', { get() { throw new DOMException('The ` +
        `operation is insecure.', 'SecurityError'); } });`,
    )
    .join(' ');

/** Every setting that the exit is tried in. What a real browser can be told to do is done by it. */
export const settings: readonly Setting[] = [
  {
    name: 'cookies-blocked',
    chromium: { profile: { default_content_setting_values: { cookies: 2 } } },
    firefox: { 'network.cookie.cookieBehavior': 2 },
    webkit: ['--cookies-policy=never'],
  },
  // As the browsers inside Android apps have it unless the app asks for more.
  {
    name: 'storage-null',
    prelude:
      "for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, " +
      'storage, { value: null });',
  },
  { name: 'session-refused', prelude: refuse('sessionStorage') },
  { name: 'local-refused', prelude: refuse('localStorage') },
  {
    name: 'storage-refused',
    prelude:
      `${refuse('sessionStorage', 'localStorage')} window.BroadcastChannel = class { ` +
      `constructor() { throw new DOMException('The operation is insecure.', ` +
      `'SecurityError'); } };`,
  },
  {
    name: 'storage-full',
    prelude:
      "Storage.prototype.setItem = () => { throw new DOMException('The quota has been " +
      "exceeded.', 'QuotaExceededError'); };",
  },
  {
    name: 'channel-refused',
    prelude:
      "window.BroadcastChannel = class { constructor() { throw new DOMException('The operation " +
      "is insecure.', 'SecurityError'); } };",
  },
  { name: 'channel-absent', prelude: 'delete window.BroadcastChannel;' },
  { name: 'navigation-absent', prelude: 'delete window.navigation;' },
  {
    name: 'navigation-null-states',
    prelude:
      'if (window.NavigationHistoryEntry) NavigationHistoryEntry.prototype.getState = () => null;',
  },
  {
    name: 'private',
    isIncognito: true,
    firefox: { 'browser.privatebrowsing.autostart': true },
    webkit: ['--private'],
  },
  { name: 'without-module', missing: /^\/assets\/.*\.js/, isPressOnly: true },
  { name: 'offline', trouble: 'offline' },
  { name: 'frozen-tab', isOtherTabFrozen: true },
];
