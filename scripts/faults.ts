/** `npm run faults`: writes docs/faults.md, the table of what happens when a request to Excel fails. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultDocument } from '../tests/safety/faults/document';

void faultDocument().then(({ document }) => {
  writeFileSync(path.join(__dirname, '..', 'docs', 'faults.md'), document);
});
