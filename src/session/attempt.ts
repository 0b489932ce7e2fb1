import { type Outcome, failure } from '../core/outcome';
import { sessionTexts } from '../locales/session';

/**
 * Asks the host for something. A host answers with an `Outcome` for all that can happen in daily use; should it throw all
 * the same, the person still gets a sentence (`unexpected`) and never a pane that hangs.
 */
export const attempt = async <T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await ask();
  } catch {
    return failure({ code: 'unexpected', message: sessionTexts.unexpected, next: sessionTexts.unexpectedNext });
  }
};
