import { spawnSync } from 'node:child_process';

/** Why tests that run curl are skipped; in CI that is a failure. */
export const noCurl = spawnSync('curl', ['--version']).status === 0 ? undefined : 'no curl: install it';
if (noCurl && process.env.CI) throw new Error(noCurl);
