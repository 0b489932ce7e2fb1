import { type Outcome, failure } from '../core/outcome';
import { openXlsx } from '../hosts/xlsx';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import { type Locale, say } from '../locales/say';
import { workbenchProblems, workbenchTexts } from '../locales/workbench';

const unreadable = (name: string): Outcome<never> => {
  const { message, next } = workbenchProblems.unreadable;
  return failure({ code: 'file-unreadable', message: { zh: say(message, 'zh-CN', { name }), en: say(message, 'en-US', { name }) }, next });
};

/** Opens a file of the person's; `file-unreadable` where the browser cannot read it, else whatever the host refuses. */
export const openFile = async (file: File): Promise<Outcome<XlsxWorkbook>> => {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? unreadable(file.name) : openXlsx(new Uint8Array(bytes), file.name);
};

/** Opens the sample form that comes with the page; `sample-missing` where it is not served. */
export const openSample = async (locale: Locale): Promise<Outcome<XlsxWorkbook>> => {
  const name = say(workbenchTexts.sampleName, locale);
  try {
    const response = await fetch('assets/sample.xlsx');
    if (response.ok) return await openXlsx(new Uint8Array(await response.arrayBuffer()), name);
  } catch {
    // Without its server the page still opens the person's own files.
  }
  return failure({ code: 'sample-missing', ...workbenchProblems.sampleMissing });
};
