import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultDocument } from './document';

describe('whatever request fails, with whatever code', () => {
  it('everything is restored or exactly reported, as docs/faults.md says', async () => {
    const { document, results } = await faultDocument();
    expect(results.filter((result) => result.startsWith('WRONG'))).toEqual([]);
    expect(results.length).toBeGreaterThan(500);
    expect(readFileSync(path.join(__dirname, '../../../docs/faults.md'), 'utf8')).toBe(document);
  }, 300_000);
});
