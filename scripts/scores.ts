/** `npm run scores`: writes docs/scores.md, the published scores of the fixtures against ours. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedScores, scoresDocument } from '../tests/core/score/publishedScores';

const document = scoresDocument(publishedScores());
writeFileSync(path.join(__dirname, '..', 'docs', 'scores.md'), document);
process.stdout.write(document.slice(document.indexOf('| file'), document.indexOf('## ')));
