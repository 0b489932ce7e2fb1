import type { FundsSpec } from './fundsBlock';
import { scoredGoals, type GoalSpec } from './goalBlock';
import { span } from './piece';
import { frame2020, type Part } from './categories';
import type { FormPoints } from './presetPoints';
import type { HeadField } from './selfEvaluation';
import type { TableSpec } from './tableSpec';

/** The nine columns A…I of the national frame, in characters; together they fill a portrait A4 page. */
export const NATIONAL_COLUMNS = [4.5, 10.5, 14, 18.5, 11.5, 11.5, 6.5, 8, 12] as const;

/** Project, department in charge, implementing unit. */
export const nationalHead: readonly (readonly HeadField[])[] = [
  [{ label: '项目名称', at: span(0, 1), input: span(2, 8), prefill: 'project' }],
  [
    { label: '主管部门', at: span(0, 1), input: span(2, 4), prefill: 'department' },
    { label: '实施单位', at: span(5), input: span(6, 8), prefill: 'unit' },
  ],
];

/** The funds block with initial, adjusted and executed amount, weight, rate and score. */
export const nationalFunds = (label: string, points: number): FundsSpec => ({
  label,
  labelAt: span(0, 1),
  nameAt: span(2),
  points,
  names: ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
  columns: [
    { role: 'initial', heading: '年初预算数', at: span(3) },
    { role: 'adjusted', heading: '全年预算数（A）', at: span(4) },
    { role: 'executed', heading: '全年执行数（B）', at: span(5) },
    { role: 'weight', heading: '分值', at: span(6) },
    { role: 'rate', heading: '执行率\n（B/A）', at: span(7) },
    { role: 'score', heading: '得分', at: span(8) },
  ],
});

/** The goal block; the frame itself gives the goals no points. */
export const nationalGoals = (expected: string, done: string, points: number | null, split = 4): GoalSpec =>
  scoredGoals(
    {
      label: '年度\n总体\n目标',
      labelAt: span(0),
      columns: [
        { role: 'target', heading: expected, at: span(1, split) },
        { role: 'actual', heading: done, at: span(split + 1, 8) },
      ],
    },
    points,
    span(8),
  );

/** The indicator table: three levels, target, actual, weight, score, deviation note. */
export const nationalTable = (parts: readonly Part[], pointsInLabels: boolean): TableSpec => ({
  label: '绩\n效\n指\n标',
  labelAt: span(0),
  parts,
  pointsInLabels,
  columns: [
    { role: 'level1', heading: '一级指标', at: span(1) },
    { role: 'level2', heading: '二级指标', at: span(2) },
    { role: 'indicator', heading: '三级指标', at: span(3) },
    { role: 'target', heading: '年度指标值（A）', at: span(4) },
    { role: 'actual', heading: '实际完成值（B）', at: span(5) },
    { role: 'weight', heading: '分值', at: span(6) },
    { role: 'score', heading: '得分', at: span(7) },
    { role: 'note', heading: '偏差原因分析\n及改进措施', at: span(8) },
  ],
});

/** The points of the frame of 2020: execution 10, output 50, benefit 30, satisfaction 10. */
export const POINTS_2020: FormPoints = { execution: 10, goals: null, parts: frame2020(50, 30, 10) };

/** The total row of the national grid. */
export const nationalTotal = { label: '总分', labelAt: span(0, 5) } as const;

/** How to fill the form; the rules of the frame in the words of its own notes. */
export const nationalRemark = {
  words: [
    '注：1.执行率=全年执行数÷全年预算数，预算执行得分=分值×执行率，不超过分值。',
    '2.定量指标完成的得满分；未完成的按完成比例计分。定性指标分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按分值的100%-80%（含）、80%-60%（含）、60%-0%计分。',
    '3.得分低于分值或与目标偏差较大的，请说明偏差原因和改进措施。',
  ].join('\n'),
  height: 40,
} as const;
