import type { Finding } from '../core/review';
import { formatAddress } from '../core/sheet/address';
import { cliTexts } from '../locales/cli';
import { textIn, type Locale } from '../locales/say';
import { refusal, type Answer } from './answer';
import { eachFile } from './eachFile';
import { findingJson } from './json/assessment';
import type { ReviewRequest } from './request';
import { chooseRules } from './rules';
import { plain } from './show/table';

const findingLine = ({ sheet, severity, cells, message }: Finding, locale: Locale): string =>
  plain(`${textIn(cliTexts[severity], locale)}  ${sheet}!${cells.map(formatAddress).join(',')}  ${textIn(message, locale)}`);

/** `jixiao review`: what differs from the arithmetic or is missing. */
export const review = async (request: ReviewRequest): Promise<Answer> => {
  const { locale } = request;
  const rules = await chooseRules(request.rules);
  if (!rules.ok) return refusal(rules.problem, locale);
  return eachFile(request, rules.value, 'findings', ({ file, sheets }) => {
    const findings = sheets.flatMap(({ outcome }) => (outcome.ok ? outcome.value.forms.flatMap((form) => form.findings) : []));
    return {
      json: { file, findings: findings.map((finding) => findingJson(finding, locale)) },
      lines: [file, ...(findings.length === 0 ? [textIn(cliTexts.noFindings, locale)] : findings.map((finding) => findingLine(finding, locale))), ''],
      messages: [],
      exitCode: findings.length > 0 ? 1 : 0,
    };
  });
};
