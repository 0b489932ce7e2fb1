/** `npm run scoreboard`: writes docs/recognition.md; with `--list` it prints every wrong place too. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../tests/scoreboard/document';
import { scoreboard } from '../tests/scoreboard/tally';
import { corpus } from '../tests/scoreboard/truth';

void scoreboard(corpus()).then((board) => {
  const document = documentOf(board);
  writeFileSync(path.join(__dirname, '..', 'docs', 'recognition.md'), document);
  if (process.argv.includes('--list')) {
    for (const { file, sheet, what, wanted, found } of board.misses) process.stdout.write(`${file} ${sheet} ${what}: ${wanted ?? 'nothing'} – we have ${found ?? 'nothing'}\n`);
  }
  process.stdout.write(document.slice(document.indexOf('| family')));
});
