import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../../src/core/recognise';
import type { Form } from '../../../src/core/recognise/form';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { shown } from '../handMade';
import { readSheets } from '../readSheets';
import { snapshotOf } from '../template/snapshotOf';

/** An indicator of the truth file of a published workbook. */
interface TrueIndicator {
  readonly name: string;
  readonly target?: string | number | null;
  readonly actual?: string | number | null;
  readonly weight?: string | number | null;
  readonly term?: 'long' | 'annual';
  readonly targets?: { readonly prev2: string | number | null; readonly prev1: string | number | null; readonly current: string | number | null };
}

export interface TrueForm {
  readonly sheet: string;
  readonly year: number;
  readonly indicators: readonly TrueIndicator[];
}

export const truthOf = (name: string): readonly TrueForm[] => JSON.parse(readFileSync(path.join('tests/fixtures/forms', `${name}.truth.json`), 'utf8')) as readonly TrueForm[];

/** The forms of a published workbook. */
export const formsOf = async (name: string): Promise<readonly Form[]> => (await readSheets(`forms/${name}.xlsx`)).flatMap((sheet) => recognise(sheet).forms);

/** What our own code reads from the sheets made. */
export const readBack = (blueprints: readonly SheetBlueprint[]): readonly Form[] => blueprints.flatMap((sheet) => recognise(snapshotOf(sheet)).forms);

/** Values as they are compared: without white space. */
export const bare = (value: CellValue | undefined): string => (value === undefined ? '' : shown(value).replace(/\s/g, ''));
