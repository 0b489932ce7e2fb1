/** `npm run library`: makes the indicator library from the common indicators and those chosen from the forms of the fixtures. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutRepeats } from '../src/core/build/library/collect';
import { keptOf, parseShipped } from '../src/core/build/library/entry';
import { pinyinOf } from '../src/core/build/library/pinyin';
import { chosenEntry, indicatorsIn } from './library/fromForms';
import { commonEntry, seedLines } from './library/seed';

const FORMS = path.join(__dirname, '..', 'tests', 'fixtures');
const OUT = path.join(__dirname, '..', 'src', 'core', 'build', 'library', 'indicators.json');

const linesOf = (file: string) => seedLines(readFileSync(path.join(__dirname, 'library', file), 'utf8'));

const make = async (): Promise<void> => {
  const found = [...(await indicatorsIn(path.join(FORMS, 'forms'))), ...(await indicatorsIn(path.join(FORMS, 'forms-elsewhere')))];
  const entries = withoutRepeats([...linesOf('common.txt').map(commonEntry), ...linesOf('fromForms.txt').map((line) => chosenEntry(line, found))]);
  const library = parseShipped({ version: 1, entries: entries.map((entry) => ({ ...keptOf(entry), pinyin: pinyinOf(entry.name) })) });
  // One entry a line: a change of the library reads well in a diff.
  const lines = library.entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(OUT, `{"version":${String(library.version)},"entries":[\n${lines}\n]}\n`);
  process.stdout.write(`${String(library.entries.length)} indicators from ${String(found.length)} rows of forms and the list of common ones\n`);
};

void make();
