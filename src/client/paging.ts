import { ApsCall, type WithResponse } from './call.js';
import type { Pagination, Place } from './operation.js';
import type { Init } from './prepare.js';

/** Options of `.pages()` and `.items()`. */
export interface PagingOptions {
  /** Ask for the next page while this one is worked on. Never more than one page ahead. */
  ahead?: boolean;
}

/** A list that goes on over several pages. */
export interface Paged<Data> {
  /**
   * The pages, this call's own first; each further one is asked for when the loop gets there. To go on later, keep the
   * token of the last page and pass it as the parameter the document names.
   *
   * @throws {ApsPagingError} when the service names a page it has given before.
   */
  pages(options?: PagingOptions): AsyncGenerator<Data, void, undefined>;
}

/** A list of which each page holds one array. */
export interface Itemized<Item> {
  /** The items of all pages; see `.pages()`. */
  items(options?: PagingOptions): AsyncGenerator<Item, void, undefined>;
}

/** The service sends a list in circles: going on would never end. */
export class ApsPagingError extends Error {
  override readonly name = 'ApsPagingError';
  readonly operationId: string;

  constructor(operationId: string) {
    super(`${operationId}: the service names a page it has given before.`);
    this.operationId = operationId;
  }
}

/** What a paged call needs to ask for further pages. */
interface Source {
  operationId: string;
  pagination: Pagination;
  /** The init object of the first page. */
  init: Init;
  start: (init: Init) => Promise<WithResponse<unknown>>;
}

/** A call of an operation that answers in pages. */
export class PagedCall extends ApsCall<unknown> implements Paged<unknown>, Itemized<unknown> {
  readonly #source: Source;

  constructor(first: Promise<WithResponse<unknown>>, source: Source) {
    super(first);
    this.#source = source;
  }

  async *pages({ ahead = false }: PagingOptions = {}): AsyncGenerator<unknown, void, undefined> {
    const { init, start } = this.#source;
    const step = stepper(this.#source);
    const abandoned = new AbortController();
    const signal = init.signal ? AbortSignal.any([init.signal, abandoned.signal]) : abandoned.signal;
    let finished = false;
    try {
      for (let page = this.withResponse(); ;) {
        const { data } = await page;
        const next = step(data);
        const follow = () => start({ ...next, signal });
        if (next && ahead) {
          page = follow();
          // Should the loop end before this page is awaited, its failure is nobody's business.
          page.catch(() => undefined);
        }
        yield data;
        if (!next) break;
        if (!ahead) page = follow();
      }
      finished = true;
    } finally {
      if (!finished) abandoned.abort();
    }
  }

  async *items(options?: PagingOptions): AsyncGenerator<unknown, void, undefined> {
    const { operationId, pagination } = this.#source;
    if (!pagination.items) throw new TypeError(`${operationId}: a page has several lists; use pages().`);
    for await (const page of this.pages(options)) yield* listAt(page, pagination.items);
  }
}

/**
 * Finds the init object of the page after a page, or nothing after the last.
 *
 * @throws {ApsPagingError} from the function it gives, at a page that was there before.
 */
function stepper({ operationId, pagination, init }: Source): (page: unknown) => Init | undefined {
  if (pagination.style === 'token') {
    const { token: place, next, more } = pagination;
    const seen = new Set<unknown>([read(init, place)]);
    return (page) => {
      const token = at(page, next);
      if (token === undefined || token === null || token === '' || (more && !at(page, more))) return undefined;
      if (seen.has(token)) throw new ApsPagingError(operationId);
      seen.add(token);
      return write(init, place, token);
    };
  }

  const { offset: place, limit, items, total } = pagination;
  let offset = Number(read(init, place) ?? 0);
  let before: string | undefined;
  return (page) => {
    const list = listAt(page, items);
    const all = total && at(page, total);
    const size = limit && read(init, limit);
    offset += list.length;
    if (list.length === 0 || (typeof all === 'number' && offset >= all)) return undefined;
    if (typeof all !== 'number' && typeof size === 'number' && list.length < size) return undefined;
    // A service that answers every offset past the end with its last page would be asked for ever.
    const text = JSON.stringify(list);
    if (text === before) throw new ApsPagingError(operationId);
    before = text;
    return write(init, place, offset);
  };
}

function read(init: Init, { in: part, name }: Place): unknown {
  const values = part === 'query' ? init.params?.query : init.body;
  return (values as Record<string, unknown> | undefined)?.[name];
}

function write(init: Init, { in: part, name }: Place, value: unknown): Init {
  if (part === 'body') return { ...init, body: { ...(init.body as object), [name]: value } };
  return { ...init, params: { ...init.params, query: { ...init.params?.query, [name]: value } } };
}

/** The value at a JSON pointer; undefined where there is none. */
function at(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}

function listAt(data: unknown, pointer: string): unknown[] {
  const list = at(data, pointer);
  return Array.isArray(list) ? list : [];
}
