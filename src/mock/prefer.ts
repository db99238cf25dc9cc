/** What a request asks of its answer. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
  seed?: string;
}

/** A preference that cannot be read. */
export class PreferenceError extends Error {
  override readonly name = 'PreferenceError';
}

/**
 * Reads a Prefer header, or where there is none the query parameters that Prism takes in its stead (`__code` and the like).
 *
 * @throws {PreferenceError} where a value cannot be one.
 */
export function readPreference(header: string | undefined, query: URLSearchParams): Preference {
  const read = header === undefined ? (name: string) => query.get(`__${name}`) ?? undefined : reader(header);
  const code = read('code');
  const dynamic = read('dynamic');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) throw new PreferenceError(`Prefer: code=${code} is no status.`);
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic)) {
    throw new PreferenceError(`Prefer: dynamic=${dynamic} is neither true nor false.`);
  }
  return {
    code: code === undefined ? undefined : Number(code),
    example: read('example'),
    dynamic: dynamic === undefined ? undefined : dynamic === 'true',
    seed: read('seed'),
  };
}

function reader(header: string) {
  const values = new Map<string, string>();
  for (const part of header.split(/[,;]/)) {
    const [, name, value] = /^\s*([\w-]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(part) ?? [];
    if (name && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value!);
  }
  return (name: string) => values.get(name);
}
