import { pathParameterRenamed, requestPropertyRemoved, successAdded } from './breaking.js';
import { clientGains, clientLoses } from './client.js';
import { direction } from './direction.js';
import { added, deprecated, nowOptional, schemaChanged, scopeDropped } from './growth.js';

/** What `redocly diff` must know beyond its own rules, which find what breaks callers of the service. */
export const changes = {
  'client-gains': clientGains,
  'client-loses': clientLoses,
  'now-optional': nowOptional,
  'path-parameter-renamed': pathParameterRenamed,
  'request-property-removed': requestPropertyRemoved,
  'schema-changed': schemaChanged,
  'scope-dropped': scopeDropped,
  'success-added': successAdded,
  added,
  deprecated,
  direction,
};

/**
 * Their impact. Major: a program that works today may fail, or no longer compile. Minor: there is more to use. All
 * else, prose and provenance, is a patch.
 */
export const impacts = {
  'house/client-loses': 'major',
  'house/path-parameter-renamed': 'major',
  'house/request-property-removed': 'major',
  'house/success-added': 'major',
  'house/added': 'minor',
  'house/client-gains': 'minor',
  'house/deprecated': 'minor',
  'house/now-optional': 'minor',
  'house/schema-changed': 'minor',
  'house/scope-dropped': 'minor',
  'house/direction': 'patch',
};
