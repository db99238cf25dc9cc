import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type mocker from '@stoplight/prism-http/dist/mocker/index.js';
import type addFormats from 'ajv-formats';

// What Prism brings with it: so that Prism is all a user has to install for the mock, and values are checked with the
// same library that Prism itself would use.
const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));

export const { Ajv2020: PrismAjv } = require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 };
export const addAjvFormats = (require('ajv-formats') as { default: typeof addFormats.default }).default;

/**
 * Prism's maker of answers. What it needs to make values up takes a second to load, so it is loaded when first needed. By
 * `require`: of such a module, `import` gives one thing under Node and another under its loaders.
 */
export const loadMocker = (): typeof mocker => require('@stoplight/prism-http/dist/mocker/index.js') as typeof mocker;
