import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine; undefined where there is none. */
export const chromiumPath = places.find((place) => place && existsSync(place));

/** Why browser tests are skipped; in CI that is a failure. */
export const noBrowser = chromiumPath ? undefined : 'no Chromium: install it, or name it in CHROMIUM_PATH';
if (noBrowser && process.env.CI) throw new Error(noBrowser);
