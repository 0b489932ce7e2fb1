import path from 'node:path';
import { failure, success, type Outcome } from '../core/outcome';
import { formatAddress } from '../core/sheet/address';
import { openXlsx } from '../hosts/xlsx';
import { buildTexts } from '../locales/cliBuild';
import { say, textIn } from '../locales/say';
import { refusal, type Answer } from './answer';
import { readEdits } from './buildEdits';
import { buildSheets, type Built } from './buildSheets';
import { isSameFile, readBytes, writeBytes } from './files';
import { problems } from './problems';
import type { BuildRequest } from './requests';
import { chooseRules } from './rules';
import { plain } from './show/table';

/** The workbook with the edits in it, saved elsewhere when all of them could be made, or those that could where that is enough. */
const buildFile = async ({ file, edits: list, output, partial, rules }: BuildRequest): Promise<Outcome<Built & { readonly saved: boolean }>> => {
  const kind = path.extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (await isSameFile(file, output)) return failure(problems.outputIsInput(output));
  if (path.extname(output).toLowerCase() !== kind) return failure(problems.outputOtherKind(output, kind));
  const [chosen, edits, bytes] = [await chooseRules(rules), await readEdits(list), await readBytes(file)];
  if (!chosen.ok) return chosen;
  if (!edits.ok) return edits;
  if (!bytes.ok) return bytes;
  const workbook = await openXlsx(bytes.value, path.basename(file));
  if (!workbook.ok) return workbook;
  const built = await buildSheets(workbook.value, edits.value, chosen.value.packs.find(({ id }) => id === chosen.value.chosen) ?? null);
  if (!built.ok) return built;
  if (built.value.refused.length > 0 && !(partial && built.value.done.length > 0)) return success({ ...built.value, saved: false });
  const saved = await workbook.value.save();
  const written = saved.ok ? await writeBytes(output, saved.value) : saved;
  return written.ok ? success({ ...built.value, saved: true }) : written;
};

/** `jixiao build`: indicators added, removed, moved, changed, weights shared out, in a copy of the workbook. */
export const build = async (request: BuildRequest): Promise<Answer> => {
  const { locale, output } = request;
  const built = await buildFile(request);
  if (!built.ok) return refusal(built.problem, locale);
  const { done, refused, saved } = built.value;
  const outcome = saved ? say(buildTexts.saved, locale, { count: done.length, file: output }) : textIn(buildTexts.nothingWritten, locale);
  return {
    json: {
      done: done.map(({ asked, sheet, cell, remarks }) => ({ edit: asked, sheet, cell: formatAddress(cell), remarks: remarks.map((remark) => textIn(remark, locale)) })),
      refused: refused.map(({ asked, problem }) => ({ edit: asked, reason: textIn(problem.message, locale), code: problem.code, next: textIn(problem.next, locale) })),
    },
    lines: [
      ...done.flatMap(({ sheet, cell, remarks }) => remarks.map((remark) => plain(`${sheet}!${formatAddress(cell)}: ${textIn(remark, locale)}`))),
      ...refused.map(({ asked, problem }) => plain(`${say(buildTexts.refused, locale, { edit: JSON.stringify(asked) })} ${textIn(problem.message, locale)}${locale === 'zh-CN' ? '' : ' '}${textIn(problem.next, locale)}`)),
    ],
    messages: [plain(outcome)],
    exitCode: saved ? 0 : 2,
  };
};
