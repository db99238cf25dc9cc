/** What every entry point of the package exports beside its clients. */
export type { Auth, TokenRequest } from './authenticate.js';
export type { ApsCall, WithResponse } from './call.js';
export type { FieldFault } from './error-body.js';
export {
  ApsBadRequestError,
  ApsConflictError,
  ApsConnectionError,
  ApsError,
  ApsForbiddenError,
  ApsNotFoundError,
  ApsServerError,
  ApsTimeoutError,
  ApsTooManyRequestsError,
  ApsUnauthorizedError,
} from './errors.js';
export type { FamilyClient } from './family.js';
export type { CallOf, OperationInit, OperationMethod, Success } from './method.js';
export type { Context, Operation, Operations, Pagination, Place } from './operation.js';
export type { Attempt, CallOptions, ClientOptions, RetryOptions } from './options.js';
export { ApsPagingError, type Itemized, type Paged, type PagingOptions } from './paging.js';
export { dateRange, timeRange } from './ranges.js';
