import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DECISIONS } from '../../../src/core/score/assessment';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { openXlsx } from '../../../src/hosts/xlsx';
import { goalLines } from '../../../src/taskpane/state/goalLines';
import { judgedGoal } from '../../../src/taskpane/state/judged';
import { selfEvaluation } from '../selfEvaluation';
import { evaluated } from './evaluated';

const read = async (file: string): Promise<SheetSnapshot> => {
  const opened = await openXlsx(readFileSync(join(__dirname, '../../fixtures/forms', file)), file);
  const snapshot = opened.ok ? await opened.value.read(null) : opened;
  if (!snapshot.ok) throw new Error(snapshot.problem.code);
  return snapshot.value;
};

describe('goals', () => {
  it('without points of their own are shown and not judged', () => {
    const form = evaluated(selfEvaluation());
    const [line] = goalLines(form, {});
    expect(line).toMatchObject({ target: '完成年度培训任务。', actual: '已完成', assessment: null, mark: 'not-scored' });
    expect(line === undefined ? null : judgedGoal(line, form.pack, null)).toBeNull();
  });

  it('with points are open until a person judges them: full points are only a proposal', async () => {
    const sheet = await read('hongshan-2021-projects.xlsx');
    const form = evaluated(sheet);
    const [line] = goalLines(form, {});
    expect(line).toMatchObject({ mark: 'to-decide', counted: null });
    const judged = line === undefined ? null : judgedGoal(line, form.pack, null);
    expect(judged).toMatchObject({ proposed: '20', decided: null });

    const decision = { score: '18', tier: null, target: judged?.target ?? '', actual: judged?.actual ?? '' };
    const scores = { [judged?.key ?? '']: decision };
    const decided = evaluated(sheet, { ...NO_DECISIONS, scores });
    expect(goalLines(decided, scores).map(({ mark, counted }) => [mark, counted?.toFixed()])).toEqual([['decided', '18']]);
  });
});
