import type { FetchOptions, ParamsOption } from 'openapi-fetch';
import type { ApsCall } from './call.js';

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
 * What a method takes: openapi-fetch's own init object, with parameters and body exactly as the document has them.
 * (openapi-fetch maps both for read-only marks, which loses properties that may not be sent.)
 */
export type OperationInit<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<FetchOptions<unknown>, 'body' | 'params' | 'method'>;

/** Method of an operation; the argument may be left out where nothing in it is required. */
export type OperationMethod<Operation> = (
  ...init: object extends OperationInit<Operation>
    ? [init?: OperationInit<Operation>]
    : [init: OperationInit<Operation>]
) => ApsCall<Success<Operation>>;
