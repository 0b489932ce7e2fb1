import path from 'node:path';
import { failure, success, type Outcome, type Problem } from '../core/outcome';
import { reviewAcross, type Finding, type WorkbookDigest } from '../core/review';
import type { Language } from '../core/review/report';
import { formatAddress } from '../core/sheet/address';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { problemLine, refusal, type Answer } from './answer';
import { isSameFile } from './files';
import { findingJson, notCheckedJson } from './json/assessment';
import { problemJson } from './json/values';
import { saveMarkedCopy } from './markedCopy';
import { pack, type Packed } from './packed';
import { problems } from './problems';
import type { ReviewRequest } from './requests';
import { reviewFile, type ReviewedFile } from './reviewFile';
import { chooseRules, type Rules } from './rules';
import { plain } from './show/table';
import { saveSummary } from './summaryFile';
import { workbooksIn } from './workbooksIn';

const findingLine = ({ sheet, severity, cells, message }: Finding, locale: Locale): string =>
  plain(`${textIn(cliTexts[severity], locale)}  ${sheet}!${cells.map(formatAddress).join(',')}  ${textIn(message, locale)}`);

const linesOf = ({ file, findings, problem }: ReviewedFile, locale: Locale): readonly string[] =>
  problem === null ? [file, ...(findings.length === 0 ? [textIn(cliTexts.noFindings, locale)] : findings.map((finding) => findingLine(finding, locale))), ''] : [];

const jsonOf = ({ file, sender, findings, notChecked, problem }: ReviewedFile, locale: Locale): object => ({
  file,
  findings: findings.map((finding) => findingJson(finding, locale)),
  sender,
  notChecked: notChecked.map((open) => notCheckedJson(open, locale)),
  ...(problem === null ? {} : { problem: problemJson(problem, locale) }),
});

const languageOf = (locale: Locale): Language => (locale === 'zh-CN' ? 'zh' : 'en');

/** What was found out about all files; the reviews themselves are packed until they are asked for. */
interface Reviews {
  readonly packed: readonly Packed<ReviewedFile>[];
  readonly digests: readonly WorkbookDigest[];
  readonly messages: readonly string[];
  readonly exitCode: Answer['exitCode'];
}

const reviewAll = async (files: readonly string[], rules: Rules, { locale, output, letters, mark }: ReviewRequest, copy: boolean): Promise<Reviews> => {
  const [packed, digests, messages]: [Packed<ReviewedFile>[], WorkbookDigest[], string[]] = [[], [], []];
  let exitCode: Answer['exitCode'] = 0;
  for (const file of files) {
    const { reviewed, digest, workbook } = await reviewFile(file, rules, locale);
    const saved = copy && output !== null && workbook !== null ? await saveMarkedCopy(workbook, reviewed, { output, letters, mark, language: languageOf(locale) }) : success(undefined);
    const problem = reviewed.problem ?? (saved.ok ? null : saved.problem);
    const ended = problem !== null || !reviewed.whole ? 2 : reviewed.findings.length > 0 ? 1 : 0;
    exitCode = ended > exitCode ? ended : exitCode;
    messages.push(...reviewed.messages, ...(problem === null ? [] : [problemLine(problem, locale, file)]));
    if (copy && output !== null && problem === null) messages.push(say(cliTexts.markedCopy, locale, { file: output }));
    packed.push(pack({ ...reviewed, problem }));
    digests.push(digest);
  }
  return { packed, digests, messages, exitCode };
};

/** The findings across workbooks by the workbook they stand in. */
const byFile = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file ?? '') ?? [];
    known.push(finding);
    files.set(finding.file ?? '', known);
  }
  return files;
};

const refuseOutput = async (output: string, files: readonly string[], copy: boolean): Promise<Problem | null> => {
  for (const file of files) if (await isSameFile(file, output)) return problems.outputIsInput(output);
  // What kind of workbook it is stands inside the file; under the other ending Excel takes it for damaged.
  const kind = copy && path.extname(files[0] ?? '').toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  return path.extname(output).toLowerCase() === kind ? null : copy ? problems.outputOtherKind(output, kind) : problems.outputNotXlsx(output);
};

const filesOf = async ({ files: names, output, letters, mark }: ReviewRequest): Promise<Outcome<{ readonly files: readonly string[]; readonly copy: boolean }>> => {
  const files = await workbooksIn(names);
  if (files.length === 0) return failure(problems.noWorkbooks(names[0] ?? ''));
  // A folder is asked for its summary, however many workbooks it holds.
  const copy = names.length === 1 && files[0] === names[0];
  if (letters && output === null) return failure(problems.lettersNeedOutput());
  if (mark && (output === null || !copy)) return failure(problems.markNeedsOne());
  const refused = output === null ? null : await refuseOutput(output, files, copy);
  return refused === null ? success({ files, copy }) : failure(refused);
};

/** A reviewed file whose findings are unpacked whenever they are asked for, and not kept. */
const lazily = (packed: Packed<ReviewedFile>, whole: (packed: Packed<ReviewedFile>) => ReviewedFile): ReviewedFile => ({
  ...packed.unpack(),
  get findings() {
    return whole(packed).findings;
  },
});

/** `jixiao review`: what differs from the arithmetic or is missing, in each workbook and across them. */
export const review = async (request: ReviewRequest): Promise<Answer> => {
  const { locale, output, letters } = request;
  const rules = await chooseRules(request.rules);
  if (!rules.ok) return refusal(rules.problem, locale);
  const chosen = await filesOf(request);
  if (!chosen.ok) return refusal(chosen.problem, locale);
  const { files, copy } = chosen.value;
  const reviews = await reviewAll(files, rules.value, request, copy);
  const across = byFile(reviewAcross(reviews.digests));
  const whole = (packed: Packed<ReviewedFile>): ReviewedFile => {
    const reviewed = packed.unpack();
    return { ...reviewed, findings: [...reviewed.findings, ...(across.get(reviewed.file) ?? [])] };
  };
  const summary = output !== null && !copy ? await saveSummary(reviews.packed.map((packed) => lazily(packed, whole)), output, letters, languageOf(locale)) : success([]);
  const saved = output === null || copy ? [] : [summary.ok ? say(cliTexts.summarySaved, locale, { count: files.length, file: output }) : problemLine(summary.problem, locale)];
  const found = reviews.exitCode === 0 && across.size > 0 ? 1 : reviews.exitCode;
  return {
    json: null,
    lines: [],
    pieces: function* (json) {
      if (json) yield '{"files":[';
      for (const [index, packed] of reviews.packed.entries())
        yield json ? `${index === 0 ? '' : ','}${JSON.stringify(jsonOf(whole(packed), locale))}` : linesOf(whole(packed), locale).map((line) => `${line}\n`).join('');
      if (json) yield ']}\n';
    },
    messages: [...reviews.messages, ...saved],
    exitCode: summary.ok ? found : 2,
  };
};
