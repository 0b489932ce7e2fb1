/** The only way to Excel: what is queued goes over in one `context.sync()`, and what went wrong comes back as a code. */

/** An answer, or the code of the Office error that came instead. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/**
 * Sends one request. `ask` puts loads and writes into the context and gives what shall be looked at afterwards; `read` looks at
 * it when the answer is there. Exactly one sync, whatever is queued.
 */
export type Send = <A, T>(ask: (context: Excel.RequestContext) => A, read: (asked: A) => T) => Promise<Reply<T>>;

/** The code of an error of office.js; anything else is a bug of ours and stays an exception. */
const codeOf = (error: unknown): string => {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
};

const sendWith = (context: Excel.RequestContext): Send => async (ask, read) => {
  try {
    const asked = ask(context);
    await context.sync();
    return { ok: true, value: read(asked) };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
};

/** Several requests in one `Excel.run`, which some of Excel's options – one undo for all of them – speak of. */
export const conversation = async <T>(options: Excel.RunOptions, talk: (send: Send) => Promise<Reply<T>>): Promise<Reply<T>> => {
  try {
    return await Excel.run(options, (context) => talk(sendWith(context)));
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
};

/** Sends one request of its own. */
export const request: Send = (ask, read) => conversation({}, (send) => send(ask, read));

/** Sends one request that only does something. */
export const command = (queue: (context: Excel.RequestContext) => void): Promise<Reply<void>> => request(queue, () => undefined);
