/**
 * What a page may ask of the device or the browser, each refused to all pages of ours, to the
 * frames in them, and to anything that ever got into one. From the lists of the W3C
 * (webappsec-permissions-policy, features.md), of MDN and of `document.featurePolicy.features()` in
 * Chromium 156; tests/e2e/headers.spec.ts says when a browser knows more. A few are known to phones
 * or to browsers of other years alone. Left to pages: `aria-notify`, by which they speak to screen
 * readers. Client hints (`ch-…`) are left out: a browser sends those beyond the first three only to
 * a host that asks for them (`Accept-CH`), and ours does not.
 */
const refused = [
  // Sensors, devices, place.
  'accelerometer',
  'bluetooth',
  'camera',
  'captured-surface-control',
  'compute-pressure',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'usb',
  'window-management',
  'xr-spatial-tracking',
  // Who someone is, and what they pay with.
  'digital-credentials-create',
  'digital-credentials-get',
  'identity-credentials-get',
  'otp-credentials',
  'payment',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'storage-access',
  // Advertising, and what is sent after a page has gone.
  'attribution-reporting',
  'browsing-topics',
  'ch-ua-high-entropy-values',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'interest-cohort',
  'join-ad-interest-group',
  'run-ad-auction',
  'shared-storage',
  // What the pages do without.
  'autoplay',
  'clipboard-read',
  'clipboard-write',
  'cross-origin-isolated',
  'encrypted-media',
  'fullscreen',
  'language-detector',
  'language-model',
  'media-playback-while-not-visible',
  'picture-in-picture',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'web-share',
] as const;

/** The value of `Permissions-Policy`: every feature with an empty list of those who may use it. */
export const permissionsPolicy: string = refused.map((feature) => `${feature}=()`).join(', ');
