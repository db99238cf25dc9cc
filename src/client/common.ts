/** What every entry point of the package exports beside its clients. */
export type { Auth, TokenRequest } from './auth.js';
export type { ApsCall, WithResponse } from './call.js';
export type { FieldFault } from './error-body.js';
export { ApsError } from './errors.js';
export type { FamilyClient } from './family.js';
export type { OperationInit, OperationMethod, Success } from './method.js';
export type { ClientOptions } from './options.js';
