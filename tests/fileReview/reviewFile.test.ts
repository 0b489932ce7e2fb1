import { reviewFile } from '../../src/fileReview/reviewFile';
import { formFile, pack } from '../hosts/xlsx/packages';

it('reviews all sheets of a workbook and says who sent it', async () => {
  const review = await reviewFile('区/洪山.xlsx', formFile('forms/hongshan-2021-projects.xlsx'));
  expect(review).toMatchObject({ file: '区/洪山.xlsx', sheets: 11, forms: 11, sender: '区科经局', problem: null });
  expect(review.findings.length).toBeGreaterThan(0);
  expect(review.digest?.file).toBe('区/洪山.xlsx');
});

it('gives what can be sent from a worker: plain data', async () => {
  const review = await reviewFile('淄博.xlsx', formFile('forms/zibo-2021.xlsx'));
  expect(structuredClone(review)).toEqual(review);
});

it.each([
  ['file-empty', async () => new Uint8Array()],
  ['file-not-xlsx', async () => new TextEncoder().encode('%PDF-1.4 nothing')],
  ['file-no-workbook', () => pack({ 'a.txt': 'x' })],
])('tells why a file cannot be read: %s', async (code, bytes) => {
  const review = await reviewFile('坏.xlsx', await bytes());
  expect(review).toMatchObject({ file: '坏.xlsx', digest: null, findings: [] });
  expect(review.problem?.message.zh).toContain('坏.xlsx');
  expect(review.problem?.code).toMatch(/^file-/);
  expect(code).toMatch(/^file-/);
});
