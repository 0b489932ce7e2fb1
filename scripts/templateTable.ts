/** `npm run template-table`: writes docs/templates.md, the blank forms and what the roll-forward keeps of the published ones. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateDocument } from '../tests/core/rollForward/document';

void templateDocument().then((document) => {
  writeFileSync(path.join(__dirname, '..', 'docs', 'templates.md'), document);
});
