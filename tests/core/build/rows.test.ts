import { add, built, cell, codes, column, doneAt, drawn, held, merges, remove } from './drawn';

const TITLE = '| 项目支出绩效自评表 | < | < | < | < | < | <';
const HEAD = '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分';

const merged = drawn(`
  ${TITLE}
  ${HEAD}
  | 产出指标 | 数量指标 | 培训人数 | ≥100人 | 120人 | 10 | 10
  | ^ | ^ | 培训次数 | ≥5次 | 5次 | 10 | 10
  | ^ | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20
  | 效益指标 | 社会效益指标 | 就业人数 | ≥50人 | 40人 | 40 | 32
  | 满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 92% | 20 | 20
  | 总分 | < | < | < | < | 100 | 92
`);

describe('an indicator added to merged groups', () => {
  test('inside a group the labels grow over it', () => {
    const { sheet } = built(merged, [add('C3', '培训课时', { target: '≥40课时', weight: 5 })]);
    expect(column(sheet, 'C', 3, 6)).toEqual(['培训人数', '培训课时', '培训次数', '合格率']);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A6', 'A9:E9', 'B3:B5']);
    expect([held(sheet, 'D4'), held(sheet, 'F4'), held(sheet, 'G4')]).toEqual(['≥40课时', '5', '']);
  });

  test('behind the last row of a group it joins the group', () => {
    const { sheet } = built(merged, [add('C5', '优秀率')]);
    expect([column(sheet, 'C', 5, 7), column(sheet, 'B', 5, 7)]).toEqual([['合格率', '优秀率', '就业人数'], ['质量指标', '', '社会效益指标']]);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A6', 'A9:E9', 'B3:B4', 'B5:B6']);
  });

  test('above the first row of a group the label covers it, and the first row keeps all it says', () => {
    const { sheet } = built(merged, [add('C3', '培训期数', {}, 'before')]);
    expect([column(sheet, 'C', 3, 5), column(sheet, 'E', 3, 5)]).toEqual([['培训期数', '培训人数', '培训次数'], ['', '120人', '5次']]);
    expect([held(sheet, 'A3'), held(sheet, 'B3'), held(sheet, 'A4')]).toEqual(['产出指标', '数量指标', '']);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A6', 'A9:E9', 'B3:B5']);
  });

  test('a new level-2 group begins behind the whole group of the row it was asked for', () => {
    const { sheet, done } = built(merged, [add('C3', '完成时间', { level2: '时效指标', target: '12月底前' })]);
    expect(done.map(({ cell: at }) => at.row + 1)).toEqual([5]);
    expect([column(sheet, 'B', 3, 6), column(sheet, 'C', 3, 6)]).toEqual([['数量指标', '', '时效指标', '质量指标'], ['培训人数', '培训次数', '完成时间', '合格率']]);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A6', 'A9:E9', 'B3:B4']);
  });

  test('a new level-1 group begins behind the whole level 1', () => {
    const { sheet } = built(merged, [add('C4', '人均成本', { level1: '成本指标', level2: '经济成本指标' })]);
    expect([column(sheet, 'A', 5, 7), column(sheet, 'B', 5, 7)]).toEqual([['', '成本指标', '效益指标'], ['质量指标', '经济成本指标', '社会效益指标']]);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A5', 'A9:E9', 'B3:B4']);
  });

  test('asked for behind the row above its category, it goes to the head of that category', () => {
    const { sheet } = built(merged, [add('C4', '优秀率', { level2: '质量' })]);
    expect([held(sheet, 'B5'), held(sheet, 'C5'), held(sheet, 'C6')]).toEqual(['质量指标', '优秀率', '合格率']);
  });

  test('a category that stands elsewhere is refused, with the row it belongs behind', () => {
    const result = built(merged, [add('C3', '就业率', { level1: '效益指标', level2: '社会效益指标' })]);
    expect(codes(result)).toEqual(['group-elsewhere']);
    expect(result.refused[0]?.problem.next.zh).toContain('C6');
    expect(result.plan.edits).toEqual([]);
  });

  test('its total typed as a number is proposed, not ticked', () => {
    const { plan } = built(merged, [add('C4', '课程数', { weight: 5 })]);
    expect(plan.edits.filter(({ ticked }) => !ticked).map(({ role, after }) => [role, after.value])).toEqual([['total-weight', 105]]);
  });
});

describe('an indicator taken out of merged groups', () => {
  test('the first row of a group leaves its labels to the next', () => {
    const { sheet } = built(merged, [remove('C3')]);
    expect([column(sheet, 'A', 3, 5), column(sheet, 'B', 3, 5), column(sheet, 'C', 3, 5)]).toEqual([['产出指标', '', '效益指标'], ['数量指标', '质量指标', '社会效益指标'], ['培训次数', '合格率', '就业人数']]);
    expect(merges(sheet)).toEqual(['A1:G1', 'A3:A4', 'A7:E7']);
  });

  test('the last of a group takes the label along', () => {
    const { sheet } = built(merged, [remove('C5')]);
    expect([column(sheet, 'B', 3, 5), merges(sheet)]).toEqual([['数量指标', '', '社会效益指标'], ['A1:G1', 'A3:A4', 'A7:E7', 'B3:B4']]);
  });

  test('the only indicator left stays', () => {
    const result = built(merged, ['C3', 'C4', 'C5', 'C6', 'C7'].map(remove));
    expect([codes(result), result.done.length]).toEqual([['last-indicator'], 4]);
  });
});

describe('an indicator moved', () => {
  test('within its group contents change places, and no row is put in', () => {
    const { sheet, plan } = built(merged, [{ do: 'move', cell: cell('C3'), after: cell('C4') }]);
    expect(plan.structure).toBeUndefined();
    expect([column(sheet, 'C', 3, 4), column(sheet, 'E', 3, 4), column(sheet, 'A', 3, 4)]).toEqual([['培训次数', '培训人数'], ['5次', '120人'], ['产出指标', '']]);
  });

  test('into another group it takes actual, weight and score along', () => {
    const { sheet, done } = built(merged, [{ do: 'move', cell: cell('C3'), after: cell('C6') }]);
    expect(done.map(({ cell: at }) => at.row + 1)).toEqual([6]);
    expect(['C', 'D', 'E', 'F', 'G'].map((letter) => held(sheet, `${letter}6`))).toEqual(['培训人数', '≥100人', '120人', '10', '10']);
    expect([merges(sheet), column(sheet, 'A', 3, 6)]).toEqual([['A1:G1', 'A3:A4', 'A5:A6', 'A8:E8', 'B5:B6'], ['产出指标', '', '效益指标', '']]);
  });

  test('before another one', () => {
    const { sheet } = built(merged, [{ do: 'move', cell: cell('C7'), before: cell('C3') }]);
    expect([column(sheet, 'C', 3, 4), held(sheet, 'A3'), held(sheet, 'F3')]).toEqual([['学员满意度', '培训人数'], '产出指标', '20']);
  });

  test('later edits still name the places as given', () => {
    const result = built(merged, [remove('C3'), { do: 'move', cell: cell('C7'), after: cell('C4') }, { do: 'change', cell: cell('C7'), indicator: { name: '参训人员满意度' } }, remove('C3')]);
    expect([codes(result), doneAt(result), held(result.sheet, 'C4')]).toEqual([['already-removed'], ['C3', 'C4', 'C4'], '参训人员满意度']);
  });
});

describe('forms that print labels in every row, or in the first only', () => {
  const repeated = drawn(`
    ${TITLE}
    ${HEAD}
    | 产出 | 数量 | 培训人数 | 100 | 120 | 50 | 50
    | 产出 | 质量 | 合格率 | 95 | 96 | 30 | 30
    | 效益 | 社会效益 | 就业人数 | 50 | 40 | 20 | 16
  `);
  const firstOnly = drawn(`
    ${TITLE}
    ${HEAD}
    | 产出指标 | 数量指标 | 培训人数 | 100 | 120 | 30 | 30
    | | | 培训次数 | 5 | 5 | 20 | 20
    | | 质量指标 | 合格率 | 95 | 96 | 30 | 30
    | 效益指标 | 社会效益指标 | 就业人数 | 50 | 40 | 20 | 16
  `);

  test('a label in every row is printed in the new one too', () => {
    const { sheet } = built(repeated, [add('C3', '培训次数'), add('C5', '增收人数', {}, 'before')]);
    expect([column(sheet, 'A', 3, 7), column(sheet, 'B', 3, 7)]).toEqual([['产出', '产出', '产出', '效益', '效益'], ['数量', '数量', '质量', '社会效益', '社会效益']]);
  });

  test('a label in the first row only moves up to a new first row, and down when the first row goes', () => {
    const up = built(firstOnly, [add('C3', '培训期数', {}, 'before')]).sheet;
    expect([column(up, 'A', 3, 5), column(up, 'B', 3, 6)]).toEqual([['产出指标', '', ''], ['数量指标', '', '', '质量指标']]);
    const down = built(firstOnly, [remove('C3')]).sheet;
    expect([column(down, 'A', 3, 5), column(down, 'B', 3, 5)]).toEqual([['产出指标', '', '效益指标'], ['数量指标', '质量指标', '社会效益指标']]);
  });
});

describe('rows of 无', () => {
  const fillers = drawn(`
    ${TITLE}
    ${HEAD}
    | 产出指标 | 数量指标 | 培训人数 | 100 | 120 | 50 | 50
    | ^ | 质量指标 | 无 | | | |
    | ^ | 时效指标 | 按时完成率 | 95 | 96 | 30 | 30
    | 效益指标 | 社会效益指标 | 无 | | | |
    | 满意度指标 | 满意度指标 | 学员满意度 | 90 | 92 | 20 | 20
  `);

  test('the first real indicator of the category takes their place', () => {
    const { sheet, plan } = built(fillers, [add('C3', '合格率', { level2: '质量指标', target: '95', weight: 10 })]);
    expect(plan.structure).toBeUndefined();
    expect([column(sheet, 'C', 3, 5), held(sheet, 'D4'), held(sheet, 'F4')]).toEqual([['培训人数', '合格率', '按时完成率'], '95', '10']);
  });

  test('they can be named themselves', () => {
    const { sheet } = built(fillers, [add('C6', '就业人数')]);
    expect([held(sheet, 'C6'), held(sheet, 'B6')]).toEqual(['就业人数', '社会效益指标']);
  });

  test('无 comes back when the last indicator of a category goes', () => {
    const { sheet } = built(fillers, [remove('C5')]);
    expect([column(sheet, 'B', 3, 6), column(sheet, 'C', 3, 6), column(sheet, 'D', 3, 6)]).toEqual([['数量指标', '质量指标', '时效指标', '社会效益指标'], ['培训人数', '无', '无', '无'], ['100', '', '', '']]);
  });
});

describe('merged cells of points', () => {
  const shared = drawn(`
    ${TITLE}
    ${HEAD}
    | 产出指标 | 数量指标 | 培训人数 | 100 | 120 | 40 | 40
    | ^ | ^ | 培训次数 | 5 | 5 | ^ | ^
    | ^ | 质量指标 | 合格率 | 95 | 96 | 60 | 60
  `);

  test('a row inside joins the points, its own weight is not written, and that is said', () => {
    const { sheet, done } = built(shared, [add('C3', '培训期数', { weight: 3 })]);
    expect([merges(sheet).filter((area) => area.startsWith('F')), held(sheet, 'F3'), held(sheet, 'F6')]).toEqual([['F3:F5'], '40', '60']);
    expect(done[0]?.remarks[0]?.zh).toContain('共用');
  });

  test('a row behind them has points of its own', () => {
    const { sheet } = built(shared, [add('C4', '培训期数', { weight: 3 })]);
    expect([merges(sheet).filter((area) => area.startsWith('F')), held(sheet, 'F5')]).toEqual([['F3:F4'], '3']);
  });

  test('without its first row the points stay with the others; alone they cannot be moved or changed', () => {
    expect(held(built(shared, [remove('C3')]).sheet, 'F3')).toBe('40');
    expect(codes(built(shared, [{ do: 'move', cell: cell('C3'), after: cell('C5') }, { do: 'change', cell: cell('C4'), indicator: { weight: 4 } }]))).toEqual(['shared-weight', 'shared-weight']);
  });
});

test('names over several columns are joined again in the new row', () => {
  const wide = drawn(`
    | 项目支出绩效自评表 | < | < | < | < | < | <
    | 一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 全年完成值 | 分值
    | 产出指标 | 数量指标 | 培训人数 | < | 100 | 120 | 40
    | ^ | 质量指标 | 合格率 | < | 95 | 96 | 60
  `);
  expect(merges(built(wide, [add('C3', '培训次数')]).sheet)).toEqual(['A1:G1', 'A3:A5', 'B3:B4', 'C2:D2', 'C3:D3', 'C4:D4', 'C5:D5']);
});

test('numbered rows are numbered on', () => {
  const numbered = drawn(`
    | 项目支出绩效自评表 | < | < | <
    | 序号 | 指标名称 | 指标值 | 完成值
    | 1 | 培训人数 | 100 | 120
    | 2 | 合格率 | 95 | 96
    | 3 | 满意度 | 90 | 92
  `);
  expect(column(built(numbered, [add('B3', '培训次数')]).sheet, 'A', 3, 6)).toEqual(['1', '2', '3', '4']);
  expect(column(built(numbered, [remove('B3')]).sheet, 'A', 3, 4)).toEqual(['1', '2']);
});

test('a table to the right in the same rows is not cut through', () => {
  const beside = drawn(`
    | 项目支出绩效自评表 | < | < | < | | | |
    | 二级指标 | 三级指标 | 指标值 | 完成值 | | 月份 | 支出 | 余额
    | 数量 | 培训人数 | 100 | 120 | | 1 | 20 | 80
    | 质量 | 合格率 | 95 | 96 | | 2 | 30 | 50
    | 满意度 | 满意度 | 90 | 92 | | 3 | 50 | 0
  `);
  expect(codes(built(beside, [add('B3', '培训次数'), remove('B4')]))).toEqual(['cuts-through', 'cuts-through']);
});

test('words that would be formulas stay words; names that are none are refused', () => {
  const { sheet } = built(merged, [add('C3', '=1+1', { target: '@SUM(1)' })]);
  expect([held(sheet, 'C4'), held(sheet, 'D4')]).toEqual(['=1+1', '@SUM(1)']);
  expect(codes(built(merged, [add('C3', ' '), add('C3', '无'), add('C3', '合计'), add('B3', '甲'), add('C3', '甲', { weight: '多' }), add('C3', '甲'.repeat(40_000))]))).toEqual([
    'no-name', 'not-a-name', 'not-understood', 'no-indicator-there', 'bad-weight', 'text-too-long',
  ]);
});

test('a copy has the target and the points of its row, not what was done', () => {
  const { sheet } = built(merged, [{ do: 'duplicate', cell: cell('C6') }]);
  expect(['C', 'D', 'E', 'F', 'G'].map((letter) => held(sheet, `${letter}7`))).toEqual(['就业人数', '≥50人', '', '40', '']);
});
