/** What a worker is told at its start. */
export type WorkerSettings = {
  readonly file: string;
  readonly handler: string;
  readonly context: Readonly<Record<string, unknown>>;
};

/** One invocation, from host to worker. Payloads cross as JSON, as on Lambda. */
export type Invocation = {
  readonly id: string;
  readonly event: string;
  /** Epoch milliseconds at which the function is stopped. */
  readonly deadline: number;
};

/** An error as Lambda reports it. */
export type LambdaError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};

/** From worker to host: the module is loaded or does not load, or an invocation has ended. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'broken'; readonly error: LambdaError }
  | { readonly type: 'ended'; readonly id: string; readonly result: string | undefined }
  | { readonly type: 'failed'; readonly id: string; readonly error: LambdaError };

/** What an invocation came to. */
export type InvocationResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: LambdaError };

/** Any thrown value in the shape of a Lambda error. */
export const toLambdaError = (thrown: unknown): LambdaError =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') }
    : { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
