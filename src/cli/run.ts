import product from '../../package.json';
import { usage } from '../locales/cli';
import { textIn } from '../locales/say';
import { refusal, type Answer } from './answer';
import { build } from './build';
import { problems } from './problems';
import { read } from './read';
import { parseRequest } from './request';
import type { Request } from './requests';
import { review } from './review';
import { roll } from './roll';
import { rollup } from './rollup';
import { score } from './score';
import { listTemplates, makeTemplate } from './template';
import { wishes } from './words';

/** Where the command line speaks to. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const text = (lines: readonly string[]): Answer => ({ json: null, lines, messages: [], exitCode: 0 });

const answer = async (request: Request): Promise<Answer> => {
  switch (request.command) {
    case 'help':
      return text(request.locale === null ? [usage.zh, '', usage.en] : [textIn(usage, request.locale)]);
    case 'version':
      return text([product.version]);
    case 'read':
      return read(request);
    case 'score':
      return score(request);
    case 'review':
      return review(request);
    case 'build':
      return build(request);
    case 'template-list':
      return listTemplates(request);
    case 'template':
      return makeTemplate(request);
    case 'roll':
      return roll(request);
    case 'rollup':
      return rollup(request);
  }
};

/**
 * Runs one command. With `--json` stdout gets one JSON document and nothing else; messages always go to stderr.
 * @returns the exit code: 0 done, 1 the review found something, 2 bad input or usage.
 */
export const run = async (args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> => {
  const { json, locale } = wishes(args);
  try {
    const request = parseRequest(args);
    const { lines, messages, exitCode, ...result } = request.ok ? await answer(request.value) : refusal(request.problem, locale);
    if (result.pieces !== undefined) for (const piece of result.pieces(json)) out(piece);
    else if (json && result.json !== null) out(`${JSON.stringify(result.json)}\n`);
    else if (lines.length > 0) out(`${lines.join('\n')}\n`);
    for (const message of messages) err(`${message}\n`);
    return exitCode;
  } catch (error) {
    // A bug, not bad input: said plainly, with the cause but without a stack.
    const { json: document, messages } = refusal(problems.unexpected(), locale);
    err(`${messages.join('')} (${error instanceof Error ? error.message : String(error)})\n`);
    if (json) out(`${JSON.stringify(document)}\n`);
    return 2;
  }
};
