import { officeProblem } from '../../../src/hosts/excel/problems';
import { CODES } from './given';
import { resultOf, type Result, wholeOf } from './result';
import { ACTIONS, situationsOf } from './situations';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const HEAD = `# When Excel fails

Made by \`npm run faults\` through Microsoft's own office.js and the in-memory Excel of the tests; a test compares it with what happens now.
The n-th request of a work fails with each of Excel's error codes: before it did anything, half-way (after two writes) or after all of it.
Then a request that puts back fails too, and at last Excel answers nothing any more. What is said is held against what the workbook holds:

Where rows come or go, merged areas, row heights, lines, validation, conditional formats and the print area count as much as the cells.

- **done** – all of it was written (a request that was too much is halved and sent again)
- **restored** – nothing differs from before, and the person is told that nothing was changed
- **named n** – exactly these n cells (or sheets) differ from before, and the person is told which
- **in doubt n** – Excel no longer answers; the n cells that may differ are named, and nothing is claimed of them
`;

/** What a person is told of each code. */
const told = (): string => table(['code', 'problem', '中文', 'English'], CODES.map((code) => {
  const { code: problem, message, next } = officeProblem(code, 'read-only');
  return [code, problem, `${message.zh}${next.zh}`, `${message.en} ${next.en}`];
}));

/** Every result, and the document they make. */
export const faultDocument = async (): Promise<{ readonly document: string; readonly results: readonly Result[] }> => {
  const results: Result[] = [];
  const sections: string[] = [];
  for (const action of ACTIONS) {
    const whole = await wholeOf(action);
    const rows: string[][] = [];
    for (const situation of situationsOf(action)) {
      const byResult = new Map<Result, string[]>();
      const tried = situation.twice ? (action.codesTwice ?? CODES) : CODES;
      for (const code of tried) {
        const result = await resultOf(action, situation, code, whole);
        results.push(result);
        byResult.set(result, [...(byResult.get(result) ?? []), code]);
      }
      const most = [...byResult].sort(([, a], [, b]) => b.length - a.length);
      const said = most.map(([result, codes], index) => `**${result}** ${index > 0 || tried.length < CODES.length ? codes.join(', ') : most.length === 1 ? 'for every code' : 'for all other codes'}`);
      rows.push([situation.name, said.reverse().join('; ')]);
    }
    sections.push(`## ${action.title}\n\n${table(['request that fails', 'result'], rows)}\n`);
  }
  const count = (of: string): number => results.filter((result) => result.startsWith(of)).length;
  const sum = `${String(results.length)} failures: done ${String(count('done'))}, restored ${String(count('restored'))}, named ${String(count('named'))}, in doubt ${String(count('in doubt'))}, wrong ${String(count('WRONG'))}.\n`;
  return { document: [HEAD, sum, ...sections, `## What the person is told\n\n${told()}\n`].join('\n'), results };
};
