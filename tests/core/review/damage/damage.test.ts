import { evaluate } from '../../../../src/core/plan';
import { reviewWorkbook, type Finding } from '../../../../src/core/review';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { readSheets } from '../../readSheets';
import { cleanForms, withValues } from './cleanForms';
import { corrupted, named, targetsOf, wrongValue, type Target } from './corrupt';
import { randomFrom } from './random';
import { cellKey } from '../../../../src/core/sheet/address';

const TRIALS = 1000;
const SEED = 20261121;

const review = (sheets: readonly SheetSnapshot[]): readonly Finding[] => reviewWorkbook(sheets.map((snapshot) => ({ snapshot, evaluation: evaluate(snapshot) })));

const pick = <T>(list: readonly T[], random: () => number): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

interface CleanForm {
  readonly sheet: SheetSnapshot;
  readonly targets: readonly Target[];
  /** What the review said before anything was damaged. */
  readonly known: ReadonlySet<string>;
}

let forms: readonly CleanForm[] = [];

beforeAll(async () => {
  forms = (await cleanForms()).map((sheet) => ({ sheet, targets: targetsOf(sheet), known: new Set(review([sheet]).map(({ id }) => id)) }));
}, 60_000);

test('forms that hold no error are said to hold none', () => {
  expect(forms.length).toBeGreaterThanOrEqual(15);
  for (const { sheet } of forms) expect(review([sheet]).filter(({ severity }) => severity === 'error').map(({ message }) => `${sheet.name}: ${message.zh}`)).toEqual([]);
});

test(`of ${String(TRIALS)} figures made wrong at random (seed ${String(SEED)}) 99 % are found at their cell`, () => {
  const random = randomFrom(SEED);
  const missed: string[] = [];
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const { sheet, targets, known } = pick(forms, random);
    // Every kind as often as the others: a form has few totals and many scores.
    const kind = pick([...new Set(targets.map((target) => target.kind))], random);
    const target = pick(targets.filter((candidate) => candidate.kind === kind), random);
    const wrong = wrongValue(target, random);
    const { row, column } = target.figure.cell;
    const found = review([corrupted(sheet, target, wrong)]).some(({ id, cells }) => !known.has(id) && cells.some((cell) => cell.row === row && cell.column === column));
    if (!found) missed.push(`${named(sheet, target)} ${target.figure.text} → ${String(wrong)}`);
  }
  expect(missed.length > TRIALS * 0.01 ? missed : []).toEqual([]);
}, 180_000);

test('a wrong amount in a budget table is found at its cell', async () => {
  const sheets = await readSheets('forms/hongshan-2023-budget-tables.xlsx');
  const known = new Set(review(sheets).map(({ id }) => id));
  const random = randomFrom(SEED);
  const missed: string[] = [];
  for (let trial = 0; trial < 60; trial += 1) {
    const sheet = pick(sheets.filter(({ name }) => /^1-[3-6] /.test(name)), random);
    const [key, cell] = pick([...sheet.cells].filter(([at, { value }]) => at % 16_384 >= 2 && typeof value === 'number' && value > 1), random);
    const wrong = Number(cell.value) + 1 + Math.floor(random() * 50);
    const damaged = sheets.map((other) => (other === sheet ? withValues(sheet, new Map([[key, wrong]])) : other));
    if (!review(damaged).some(({ id, sheet: name, cells }) => !known.has(id) && name === sheet.name && cells.some((at) => cellKey(at.row, at.column) === key))) missed.push(`${sheet.name} ${String(key)} ${cell.text} → ${String(wrong)}`);
  }
  expect(missed).toEqual([]);
}, 60_000);
