import type { Problem } from '../core/outcome';
import { textIn, type Locale } from '../locales/say';
import { problemJson } from './json/values';
import { plain } from './show/table';

/** What a command gives back: the JSON document, the same for people, what goes to stderr, and how it ended. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** The same piece by piece, as JSON or for people, where all of it is too much to be held at once; it then stands for both. */
  readonly pieces?: (json: boolean) => Iterable<string>;
  readonly messages: readonly string[];
  /** 0 done, 1 the review found something, 2 bad input or usage. */
  readonly exitCode: 0 | 1 | 2;
}

/** A refusal as one line: where, what, and what to do next. */
export const problemLine = (problem: Problem, locale: Locale, where?: string): string =>
  plain(`${where === undefined ? 'jixiao' : where}: ${textIn(problem.message, locale)}${locale === 'zh-CN' ? '' : ' '}${textIn(problem.next, locale)}`);

/** The answer when nothing could be done. */
export const refusal = (problem: Problem, locale: Locale): Answer => ({
  json: { problem: problemJson(problem, locale) },
  lines: [],
  messages: [problemLine(problem, locale)],
  exitCode: 2,
});
