type Key = string | number;

/** The JSON pointer to a path of keys: `['paths', '/a']` becomes `/paths/~1a`. */
export const pointerOf = (path: readonly Key[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON pointer: the other way round. */
export const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The keys of a pointer that is part of an address, and so may be percent-encoded: `#/paths/~1a%20b`. */
export const pathOfFragment = (fragment: string): string[] => pathOf(decodeURIComponent(fragment));

/** The value at a path of keys; undefined where there is none. */
export const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce((parent, key) => (parent as Record<Key, unknown> | null | undefined)?.[key], value);
