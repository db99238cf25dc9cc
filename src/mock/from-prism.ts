import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type addFormats from 'ajv-formats';

// What Prism brings with it: so that Prism is all a user has to install for the mock, and values are checked with the
// same library that Prism itself would use.
const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));

export const { Ajv2020: PrismAjv } = require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 };
export const addAjvFormats = (require('ajv-formats') as { default: typeof addFormats.default }).default;
