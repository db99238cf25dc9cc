/** A token cannot be had for a call; the message says what to do. The service has not been asked. */
export class ApsAuthError extends Error {
  override readonly name = 'ApsAuthError';
  /** Operation the token was for; undefined where no call is under way. */
  readonly operationId: string | undefined;

  constructor(message: string, operationId?: string) {
    super(operationId ? `${operationId}: ${message}` : message);
    this.operationId = operationId;
  }
}
