import { readFileSync } from 'node:fs';
import { evaluate } from '../../../src/core/plan';
import { digestOf, reviewAcross, reviewWorkbook, type Finding } from '../../../src/core/review';
import { formatAddress } from '../../../src/core/sheet/address';
import { readSheets } from '../readSheets';

/** An error or oddity of a published form, found by hand. */
export interface Anomaly {
  readonly file: string;
  readonly sheet: string;
  readonly rule: string;
  /** `certain`: follows from the form; `likely`: a careful reviewer would mark it; `question`: there may be a reason. */
  readonly strength: 'certain' | 'likely' | 'question';
  readonly cells: readonly string[];
  readonly explanation: string;
}

export const anomalies = JSON.parse(readFileSync('tests/fixtures/forms/anomalies.json', 'utf8')) as readonly Anomaly[];

/** A finding with the file it was found in. */
export interface FoundIn {
  readonly file: string;
  readonly finding: Finding;
}

/** Everything found in the published forms that have a list of anomalies, each by itself and all against one another. */
export const reviewPublished = async (): Promise<readonly FoundIn[]> => {
  const files = [...new Set(anomalies.map(({ file }) => file))];
  const read = await Promise.all(files.map(async (file) => ({ file, sheets: (await readSheets(`forms/${file}`)).map((snapshot) => ({ snapshot, evaluation: evaluate(snapshot) })) })));
  return [
    ...read.flatMap(({ file, sheets }) => reviewWorkbook(sheets).map((finding) => ({ file, finding }))),
    ...reviewAcross(read.map(({ file, sheets }) => digestOf(file, sheets.map(({ evaluation }) => evaluation)))).map((finding) => ({ file: finding.file ?? '', finding })),
  ];
};

/** Whether a finding is about the cells of an anomaly. */
export const touches = ({ file, finding: { sheet, cells } }: FoundIn, anomaly: Anomaly): boolean =>
  file === anomaly.file && sheet === anomaly.sheet && cells.some((cell) => anomaly.cells.includes(formatAddress(cell)));

/** The severities that go with a strength. */
export const FITTING: Readonly<Record<Anomaly['strength'], readonly Finding['severity'][]>> = { certain: ['error', 'warning'], likely: ['warning'], question: ['question'] };
