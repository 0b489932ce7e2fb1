import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectEntries } from '../../src/core/build/library/collect';
import type { LibraryEntry } from '../../src/core/build/library/entry';
import { nameKey } from '../../src/core/build/library/libraryName';
import { directionOf, readUsualWording, type UsualTarget } from '../../src/core/build/library/usualTarget';
import { recognise } from '../../src/core/recognise';
import type { Form } from '../../src/core/recognise/form';
import { openXlsx } from '../../src/hosts/xlsx';
import { categoryCalled, type SeedLine } from './seed';

const formsOf = async (file: string): Promise<readonly Form[]> => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!workbook.ok) throw new Error(workbook.problem.message.en);
  const sheets = await workbook.value.listSheets();
  if (!sheets.ok) throw new Error(sheets.problem.message.en);
  const forms: Form[] = [];
  for (const { name } of sheets.value) {
    const sheet = await workbook.value.read(name);
    if (sheet.ok) forms.push(...recognise(sheet.value).forms);
  }
  return forms;
};

/** All indicators of the workbooks in a folder, as the library reads them. */
export const indicatorsIn = async (folder: string): Promise<readonly LibraryEntry[]> => {
  const forms: Form[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx')).sort()) forms.push(...(await formsOf(path.join(folder, file))));
  return collectEntries(forms);
};

/** Forms often print a bare number; as a target it is the least that is wanted. */
const bounded = (target: UsualTarget): UsualTarget => (target.operator === null && target.words === null ? { ...target, operator: '≥' } : target);

/** The entry of a chosen line (`name > new name | category | target`), with what the forms say where the line says nothing. */
export const chosenEntry = ({ kinds, text }: SeedLine, found: readonly LibraryEntry[]): LibraryEntry => {
  const [names = '', category = '', wording = ''] = text.split('|').map((part) => part.trim());
  const [printed = '', renamed] = names.split('>').map((part) => part.trim());
  const own = found.find(({ name }) => nameKey(name) === nameKey(printed));
  if (own === undefined) throw new Error(`No form has ${printed}`);
  const target = wording === '' ? bounded(own.target) : readUsualWording(wording);
  return { name: renamed ?? own.name, category: category === '' ? own.category : categoryCalled(category), target, direction: directionOf(target), kinds };
};
