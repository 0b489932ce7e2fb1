import { readFileSync } from 'node:fs';
import { templateDocument } from './document';

jest.setTimeout(120_000);

test('docs/templates.md is what the script makes', async () => {
  expect(readFileSync('docs/templates.md', 'utf8')).toBe(await templateDocument());
});
