import path from 'node:path';
import { success, type Outcome } from '../core/outcome';
import { recognise } from '../core/recognise';
import type { Form } from '../core/recognise/form';
import { rollForward, type Loss } from '../core/rollForward';
import { templates } from '../core/template';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { refusal, type Answer } from './answer';
import { isSameFile } from './files';
import { problems } from './problems';
import type { RollRequest } from './requests';
import { sheetsIn } from './rollSheets';
import { saveNew } from './saveNew';
import { plain } from './show/table';

/** Cells named for one reason before the rest is only counted. */
const MOST_CELLS = 8;

const formsIn = async (file: string): Promise<Outcome<readonly Form[]>> => {
  const sheets = await sheetsIn(file);
  return sheets.ok ? success(sheets.value.flatMap((sheet) => recognise(sheet).forms)) : sheets;
};

/** The forms of all files; of several files the sheets are named as Excel names them: `[file]sheet`. */
const formsOf = async (files: readonly string[]): Promise<Outcome<readonly Form[]>> => {
  const all: Form[] = [];
  for (const file of files) {
    const forms = await formsIn(file);
    if (!forms.ok) return forms;
    all.push(...forms.value.map((form) => (files.length === 1 ? form : { ...form, sheet: `[${path.basename(file)}]${form.sheet}` })));
  }
  return success(all);
};

/** The losses for people: by reason, with the first cells. */
const lossLines = (lost: readonly Loss[], locale: Locale): readonly string[] => {
  const byReason = new Map<string, readonly Loss[]>();
  for (const loss of lost) byReason.set(textIn(loss.reason, locale), [...(byReason.get(textIn(loss.reason, locale)) ?? []), loss]);
  return [...byReason].flatMap(([reason, own]) => {
    const cells = own.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
    const rest = own.length > MOST_CELLS ? say(cliTexts.moreCells, locale, { count: own.length - MOST_CELLS }) : '';
    return [`· ${say(cliTexts.lostFor, locale, { reason, count: own.length })}`, `    ${plain(cells.join(locale === 'zh-CN' ? '、' : ', '))}${rest}`];
  });
};

/** `jixiao roll`: the forms of a new year from those of earlier years, in a workbook of their own. */
export const roll = async ({ files, to, year, output, template: id, locale }: RollRequest): Promise<Answer> => {
  const template = id === null ? undefined : templates.find((one) => one.id === id);
  if (id !== null && template === undefined) return refusal(problems.unknownTemplate(id), locale);
  for (const file of files) if (await isSameFile(file, output)) return refusal(problems.outputIsInput(output), locale);
  const forms = await formsOf(files);
  if (!forms.ok) return refusal(forms.problem, locale);
  const rolled = rollForward(forms.value, { to, year, ...(template === undefined ? {} : { template }) });
  if (!rolled.ok) return refusal(rolled.problem, locale);
  const saved = await saveNew(rolled.value.blueprints, output);
  if (!saved.ok) return refusal(saved.problem, locale);
  const { carried, lost } = rolled.value;
  return {
    json: { carried, lost: lost.map(({ sheet, cell, reason }) => ({ sheet, cell, reason: textIn(reason, locale) })) },
    lines: lost.length === 0 ? [] : [textIn(cliTexts.notCarried, locale), ...lossLines(lost, locale)],
    messages: [say(cliTexts.rolled, locale, { count: carried, file: output, sheets: plain(saved.value.join('、')) })],
    exitCode: 0,
  };
};
