import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Addresses by the truth's own role names; null where the form has no such cell. */
type Cells = Readonly<Record<string, string | null | undefined>>;

interface TruthGoal {
  readonly cells?: Cells;
  readonly cell?: string;
}

/** One form as a person read it; written beside the workbook. Only what is compared is named here. */
export interface TruthForm {
  readonly sheet: string;
  readonly family: string;
  readonly layout?: string;
  readonly kind?: string;
  readonly title: string;
  readonly year?: number | null;
  readonly project?: string | null;
  readonly range: string;
  readonly budget?: readonly { readonly cells: Cells }[];
  readonly goal?: TruthGoal | null;
  readonly goals?: readonly TruthGoal[];
  readonly indicators?: readonly { readonly cells: Cells & { readonly name: string } }[];
  readonly total?: { readonly cells?: Cells } | null;
  readonly printedTotalInTitle?: { readonly cell: string } | null;
}

/** A workbook of the corpus: its file and every form on it. */
export interface CorpusFile {
  readonly workbook: string;
  readonly forms: readonly TruthForm[];
}

const fixtures = path.join(__dirname, '..', 'fixtures');

/** The real forms of the fixtures, in the order of their names. */
export const corpus = (): readonly CorpusFile[] =>
  ['forms', 'forms-elsewhere'].flatMap((folder) =>
    readdirSync(path.join(fixtures, folder))
      .filter((name) => name.endsWith('.truth.json'))
      .sort()
      .map((name) => ({
        workbook: path.join(fixtures, folder, name.replace(/\.truth\.json$/, '.xlsx')),
        forms: JSON.parse(readFileSync(path.join(fixtures, folder, name), 'utf8')) as TruthForm[],
      })),
  );
