import type { FetchOptions, ParamsOption } from 'openapi-fetch';
import type { ApsCall } from './call.js';
import type { CallOptions } from './options.js';
import type { Itemized, Paged } from './paging.js';

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207;

type ContentOf<Message> = Message extends { content: infer Content }
  ? [keyof Content] extends [never]
    ? undefined
    : Content[keyof Content]
  : undefined;

/** Data of an operation's success responses, exactly as the document has it. */
export type Success<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & SuccessStatus]>
  : never;

type BodyOption<Operation> = Operation extends { requestBody: { content: object } }
  ? { body: ContentOf<Operation['requestBody']> }
  : Operation extends { requestBody?: infer Body }
    ? { body?: ContentOf<NonNullable<Body>> }
    : { body?: never };

/**
 * What a method takes: openapi-fetch's own init object, with parameters and body exactly as the document has them, and
 * the options a call can set. (openapi-fetch maps parameters and body for read-only marks, which loses properties that
 * may not be sent.)
 */
export type OperationInit<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<FetchOptions<unknown>, 'body' | 'params' | 'method' | 'middleware'> &
  CallOptions;

/** The value at a JSON pointer. */
type At<Data, Pointer extends string> = Pointer extends `/${infer Key}/${infer Rest}`
  ? At<Get<Data, Key>, `/${Rest}`>
  : Pointer extends `/${infer Key}`
    ? Get<Data, Key>
    : never;
type Get<Data, Key> = Key extends keyof NonNullable<Data> ? NonNullable<Data>[Key] : never;
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** What a method gives: a call, with `.pages()` and `.items()` where the document says how to page. */
export type CallOf<Data, Manifest> = ApsCall<Data> &
  (Manifest extends { pagination: infer Pagination }
    ? Paged<Data> &
        (Pagination extends { items: infer Pointer extends string } ? Itemized<ItemOf<At<Data, Pointer>>> : unknown)
    : unknown);

/** Method of an operation; the argument may be left out where nothing in it is required. */
export type OperationMethod<Operation, Manifest = unknown> = (
  ...init: object extends OperationInit<Operation>
    ? [init?: OperationInit<Operation>]
    : [init: OperationInit<Operation>]
) => CallOf<Success<Operation>, Manifest>;
