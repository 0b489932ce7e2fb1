import type { Recognition } from '../recognise/form';
import type { Assessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findingOf, type PlacedDraft, type SheetInput } from './check';
import { sheetChecks, workbookChecks, workbooksChecks } from './checks';
import { digestOf } from './digestOf';
import type { Finding } from './finding';

/** A sheet with what was made of it (`evaluate`). */
export interface ReviewedSheet {
  readonly snapshot: SheetSnapshot;
  readonly evaluation: {
    readonly recognition: Recognition;
    readonly forms: readonly { readonly form: Recognition['forms'][number]; readonly assessment: Assessment; readonly pack: RulePack; readonly findings: readonly Finding[] }[];
  };
}

/** A draft about this workbook alone: there is no other to name. */
const here = ({ file: _, ...draft }: PlacedDraft): PlacedDraft => draft;

/** All findings of a workbook: those of its forms, of its sheets, and of its sheets against one another; sheet by sheet. */
export const reviewWorkbook = (sheets: readonly ReviewedSheet[]): readonly Finding[] => {
  const inputs: readonly SheetInput[] = sheets.map(({ snapshot, evaluation }) => ({
    sheet: snapshot,
    forms: evaluation.forms.map(({ form, assessment, pack }) => ({ form, assessment, pack, sheet: snapshot })),
  }));
  const digest = digestOf('', sheets.map(({ evaluation }) => evaluation));
  const between = [
    ...workbookChecks.flatMap((check) => check.run(inputs).map((draft) => findingOf(check, draft))),
    ...workbooksChecks.flatMap((check) => check.run([digest]).map((draft) => findingOf(check, here(draft)))),
  ];
  return sheets.flatMap(({ snapshot, evaluation }, index) => {
    const input = inputs[index];
    const ofSheet = input === undefined ? [] : sheetChecks.flatMap((check) => check.run(input).map((draft) => findingOf(check, { sheet: snapshot.name, ...draft })));
    return [...evaluation.forms.flatMap(({ findings }) => findings), ...ofSheet, ...between.filter(({ sheet }) => sheet === snapshot.name)];
  });
};
