/** `npm run bench`: how our times stand to each other and to exceljs, measured in one run on one machine; only the ratios travel. */
import ExcelJS from 'exceljs';
import type { Form } from '../src/core/recognise/form';
import { recognise } from '../src/core/recognise';
import { assess, proposeRulePack } from '../src/core/score';
import { NO_DECISIONS } from '../src/core/score/assessment';
import { planScores } from '../src/core/plan';
import { reviewForm } from '../src/core/review';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import type { Outcome } from '../src/core/outcome';
import { openXlsx } from '../src/hosts/xlsx';
import { hostileLines } from './hostile';
import { reviewLines } from './review';
import { ratioTable, time, type Ratio } from './time';
import { formWorkbook } from './workload';

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.value;
};

const readSheet = async (bytes: Uint8Array): Promise<SheetSnapshot> => must(await must(await openXlsx(bytes, 'form.xlsx')).read(null));

const onlyForm = (sheet: SheetSnapshot): Form => {
  const [form] = recognise(sheet).forms;
  if (form === undefined) throw new Error('the form of the benchmark was not recognised');
  return form;
};

const saveOurs = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const workbook = must(await openXlsx(bytes, 'form.xlsx'));
  const form = onlyForm(must(await workbook.read(null)));
  const { edits } = planScores(assess(form, proposeRulePack(form).pack, NO_DECISIONS), []);
  must(await workbook.apply({ edits: edits.filter(({ ticked }) => ticked) }));
  return must(await workbook.save());
};

/** The least exceljs has to do for the same file: load, set the score column, write. */
const saveExcelJs = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  for (let row = 7; row < (sheet?.rowCount ?? 0); row += 1) {
    const cell = sheet?.getCell(row, 7);
    if (cell !== undefined) cell.value = 1;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const measure = async (rows: number): Promise<readonly Ratio[]> => {
  const runs = rows > 10_000 ? 1 : 5;
  const bytes = await formWorkbook(rows);
  const read = await time(runs, () => readSheet(bytes));
  const recognised = await time(runs, () => onlyForm(read.value));
  const { pack } = proposeRulePack(recognised.value);
  const assessed = await time(runs, () => assess(recognised.value, pack, NO_DECISIONS));
  const size = `${rows.toLocaleString('en')} rows`;
  const ratios = [
    { what: `recognise ${size}`, ms: recognised.ms, against: 'reading the file', againstMs: read.ms },
    { what: `score ${size}`, ms: assessed.ms, against: 'reading the file', againstMs: read.ms },
  ];
  if (rows > 10_000) return ratios;
  const reviewed = await time(1, () => reviewForm(recognised.value, assessed.value, pack));
  const ours = await time(Math.min(runs, 3), () => saveOurs(bytes));
  const theirs = await time(Math.min(runs, 3), () => saveExcelJs(bytes));
  return [
    ...ratios,
    { what: `review ${size}`, ms: reviewed.ms, against: 'reading the file', againstMs: read.ms },
    { what: `open, score, save ${size}`, ms: ours.ms, against: 'exceljs: open, set, save', againstMs: theirs.ms },
  ];
};

const main = async (): Promise<void> => {
  const ratios: Ratio[] = [];
  for (const rows of [1_000, 10_000, 100_000]) ratios.push(...(await measure(rows)));
  const recognition = ratios.filter(({ what }) => what.startsWith('recognise')).map(({ ms }) => ms);
  const growth = recognition.slice(1).map((ms, index) => `×${(ms / (recognition[index] ?? ms)).toFixed(1)}`);
  console.log(ratioTable(ratios));
  console.log(`\nrecognition for ten times the rows: ${growth.join(', ')}`);
  console.log(`\nreview of many workbooks:\n${reviewLines().join('\n')}`);
  console.log(`\nfiles that do harm:\n${(await hostileLines()).join('\n')}`);
};

void main();
