import { HOSTILE } from './hostile';
import { scored } from './scored';

describe('a file that does harm', () => {
  it.each(HOSTILE.map((file) => [file.name, file] as const))('%s: a plain word or a plain result, in little time and memory', async (_, file) => {
    const { status, stderr, problem, peak, computed, untouched, beside } = await scored(file);
    expect(stderr).not.toMatch(/^\s+at .+:\d+/m);
    expect(untouched).toBe(true);
    expect(peak).toBeLessThan(300);
    // Two seconds on a machine of its own; twice that where others compute beside it.
    expect(computed).toBeLessThan(4);
    if (file.code === null) {
      expect([status, problem]).toEqual([0, null]);
      expect(beside).toEqual([file.file.endsWith('.xlsm') ? 'out.xlsm' : 'out.xlsx']);
      return;
    }
    expect([status, problem?.code]).toEqual([2, file.code]);
    expect(problem?.message).toContain(file.file);
    expect(problem?.next).not.toBe('');
    expect(beside).toEqual([]);
  }, 120_000);
});
