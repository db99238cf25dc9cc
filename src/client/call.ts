/** Data of a success response together with the response it came in. */
export interface WithResponse<Data> {
  data: Data;
  /** The response; its body has been read. */
  response: Response;
}

/**
 * A call under way. Awaiting it gives the data of the success response; any other response throws an `ApsError`.
 */
export class ApsCall<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'ApsCall';
  readonly #result: Promise<WithResponse<Data>>;

  constructor(result: Promise<WithResponse<Data>>) {
    this.#result = result;
  }

  /** The data together with the response: status, headers. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#result;
  }

  then<Result1 = Data, Result2 = never>(
    onFulfilled?: ((data: Data) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    const data = onFulfilled
      ? ({ data }: WithResponse<Data>) => onFulfilled(data)
      : ({ data }: WithResponse<Data>) => data;
    return this.#result.then(data as (result: WithResponse<Data>) => Result1 | PromiseLike<Result1>, onRejected);
  }

  catch<Result = never>(
    onRejected?: ((reason: unknown) => Result | PromiseLike<Result>) | null,
  ): Promise<Data | Result> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
