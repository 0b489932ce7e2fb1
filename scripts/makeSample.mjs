/** Makes `assets/sample.xlsx`, the form the workbench opens with: a published form whose scores are still to be filled in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { openXlsx } = require('../src/hosts/xlsx/index.ts');
const { recognise } = require('../src/core/recognise/index.ts');
const { formatAddress, parseAddress } = require('../src/core/sheet/address.ts');

/** What was changed in the first form, so that there is something to explain and something to judge. */
const CHANGES = {
  F7: '17062.4', F8: '17062.4', // not all of the money was spent
  F16: '186', // of 200
  F21: '31', // of 25
  F24: '92', // of 100
  F25: '基本完成', // of 完成
  F38: '87.5', // of 90
};

const sure = (outcome) => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message.en}`);
  return outcome.value;
};

const filled = (figure) => figure !== null && figure.value !== null && typeof figure.value === 'number' && figure.formula === null;

/** The cells of a form that the product fills in. */
const computed = (form) =>
  [
    ...form.budget.flatMap(({ rate, score }) => [rate, score]),
    ...form.goals.map(({ score }) => score),
    ...form.indicators.map(({ score }) => score),
    form.total?.score ?? null,
  ].filter(filled);

const workbook = sure(await openXlsx(readFileSync(path.join(ROOT, 'tests/fixtures/forms/zibo-2021.xlsx')), 'sample.xlsx'));
const [first, ...others] = sure(await workbook.listSheets()).map(({ name }) => name);

for (const sheet of [first, ...others]) {
  for (const form of recognise(sure(await workbook.read(sheet))).forms) {
    for (const { cell } of computed(form)) sure(workbook.type(sheet, cell, ''));
  }
}
for (const [address, input] of Object.entries(CHANGES)) sure(workbook.type(first, parseAddress(address), input));
sure(workbook.activate(first));
workbook.choose(first, parseAddress('A1'));

const bytes = sure(await workbook.save());
writeFileSync(path.join(ROOT, 'assets/sample.xlsx'), bytes);
console.log(`assets/sample.xlsx: ${bytes.length} bytes, changed ${Object.keys(CHANGES).map((address) => formatAddress(parseAddress(address))).join(' ')}`);
