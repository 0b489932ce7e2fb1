import fc from 'fast-check';
import { recognise } from '../../../src/core/recognise';
import { columnName } from '../../../src/core/sheet/address';
import { type HeaderRole, wordsFor } from '../../fixtures/layouts/headerWords';
import { layoutOf } from '../../fixtures/layouts/notation';
import { missesOf } from './misses';

jest.setTimeout(120_000);

/** What a column of the role holds in a row. */
const VALUES: Record<HeaderRole, (row: number) => string> = {
  level1: (row) => (row < 3 ? '产出指标' : '效益指标'),
  level2: (row) => (row < 3 ? '数量指标' : '社会效益指标'),
  name: (row) => ['新建学校数量', '培训教师人次', '设备验收合格率', '受益学生数', '家长满意度'][row] ?? '其余',
  target: (row) => ['≥12', '300', '100%', '≥5000', '90%'][row] ?? '',
  actual: (row) => ['12', '310', '98%', '5200', '93%'][row] ?? '',
  weight: () => '20',
  score: (row) => (row === 2 ? '19.6' : '20'),
  note: (row) => (row === 2 ? '一批设备延期' : ''),
  operator: () => '≥',
  unit: (row) => ['所', '人次', '%', '人', '%'][row] ?? '',
  method: () => '按比例得分',
  basis: () => '工作计划',
  coefficient: () => '100%',
  reviewScore: () => '18',
  other: () => '见附件',
};

const READ: Partial<Record<HeaderRole, string>> = { level1: 'l1', level2: 'l2', name: 'name', target: 'target', actual: 'actual', weight: 'weight', score: 'score', note: 'note', operator: 'operator', unit: 'unit', method: 'method', basis: 'basis', reviewScore: 'reviewScore' };

const NAMES: readonly (readonly HeaderRole[])[] = [['level1', 'level2', 'name'], ['level1', 'name'], ['name']];
const ALWAYS: readonly HeaderRole[] = ['target', 'actual'];
const SOMETIMES: readonly HeaderRole[] = ['weight', 'score', 'note', 'operator', 'unit', 'method', 'basis', 'coefficient', 'reviewScore', 'other'];

const aColumn = (role: HeaderRole) => fc.constantFrom(...wordsFor(role)).map((word) => ({ role, word: word.replace(/\n/g, '\\n') }));

const someTable = fc
  .tuple(fc.constantFrom(...NAMES), fc.subarray([...SOMETIMES]), fc.boolean())
  .chain(([names, extra, merged]) =>
    fc.tuple(fc.shuffledSubarray([...ALWAYS, ...extra], { minLength: ALWAYS.length + extra.length }), fc.constant(merged)).chain(([rest, withMerges]) => fc.tuple(fc.tuple(...[...names, ...rest].map(aColumn)), fc.constant(withMerges))),
  );

describe('tables put together at random from printed words', () => {
  it('are read to the last cell in any order of columns, with any of the words', () => {
    fc.assert(
      fc.property(someTable, ([columns, merged]) => {
        const roles = columns.flatMap(({ role }, i) => (READ[role] === undefined ? [] : [`${READ[role]} ${columnName(i)}`])).join(', ');
        const rows = [0, 1, 2, 3, 4].map((row) => `i | ${columns.map(({ role }) => (merged && (role === 'level1' || role === 'level2') && row !== 0 && row !== 3 ? '^' : VALUES[role](row))).join(' | ')}`);
        const title = `| 2022年度项目支出绩效自评表 | ${columns.slice(1).map(() => '<').join(' | ')}`;
        const header = `| ${columns.map(({ word }) => word).join(' | ')}`;
        const layout = layoutOf({ name: 'generated', forms: [{ kind: 'self-evaluation', year: 2022, roles: { i: roles }, rows: [title, header, ...rows].join('\n') }] });
        const wrong = missesOf(layout, recognise(layout.sheet)).filter((miss) => !miss.includes('confidence'));
        expect({ header, wrong }).toEqual({ header, wrong: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});
