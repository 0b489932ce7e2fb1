/** The only way to Excel: what is queued goes over in one `context.sync()`, and what went wrong comes back as a code. */

/** An answer, or the code of the Office error that came instead. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** The code of an error of office.js; anything else is a bug of ours and stays an exception. */
const codeOf = (error: unknown): string => {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
};

/**
 * Sends one request. `ask` puts loads and writes into the context and gives what shall be looked at afterwards; `read` looks at
 * it when the answer is there. Exactly one sync, whatever is queued.
 */
export const request = async <A, T>(ask: (context: Excel.RequestContext) => A, read: (asked: A) => T): Promise<Reply<T>> => {
  try {
    return await Excel.run(async (context) => {
      const asked = ask(context);
      await context.sync();
      return { ok: true, value: read(asked) } as const;
    });
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
};

/** Sends one request that only does something. */
export const command = (queue: (context: Excel.RequestContext) => void): Promise<Reply<void>> => request(queue, () => undefined);
