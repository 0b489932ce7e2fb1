import type { Text } from '../outcome';

const yearOf = (year: number | null): Text => (year === null ? { zh: '往年', en: 'an earlier year' } : { zh: `${String(year)}年度`, en: String(year) });

/** Why something of the old form is not on the new one. */
export const reasons = {
  result: (what: Text, year: number | null): Text => ({ zh: `${what.zh}是${yearOf(year).zh}的结果，不带入新表。`, en: `The ${what.en} is a result of ${yearOf(year).en} and does not go into the new form.` }),
  noColumn: (what: Text): Text => ({ zh: `新表没有“${what.zh}”一栏。`, en: `The new form has no column for the ${what.en}.` }),
  noYear: { zh: '原表没有写明年度，不知道该填入哪一年的栏。', en: 'The old form names no year, so its column in the new one is not known.' },
  otherYear: (year: number, first: number, last: number): Text => ({
    zh: `这是${String(year)}年的值，新表只有${String(first)}年和${String(last)}年两栏。`,
    en: `This value is of ${String(year)}; the new form has columns for ${String(first)} and ${String(last)} only.`,
  }),
  longTerm: { zh: '长期目标和长期指标不进年度自评表。', en: 'Long-term goals and indicators do not go into the evaluation of a year.' },
  noLongTerm: { zh: '新表没有长期目标和长期指标的位置。', en: 'The new form has no place for long-term goals and indicators.' },
  longTermRow: { zh: '这是长期指标的内容，随该指标不带入。', en: 'It belongs to a long-term indicator, which is not carried over.' },
  sharedWeight: { zh: '几个指标合用这一分值，新表每行一个分值，已按行平均分开，请核对。', en: 'Several indicators share these points; the new form has points for each row, so they were shared out evenly: please check.' },
  levelPoints: { zh: '标在类别后的分值没有对应到各行，新表按评分办法预设分值。', en: 'The points printed with the category belong to no row; the new form presets its own.' },
  mergedGoals: { zh: '新表只有一张指标表，这一目标与指标的对应关系没有保留。', en: 'The new form has one table only: which indicators belong to this goal is not kept.' },
  goalPoints: { zh: '新表的目标没有这样的分值。', en: 'Goals of the new form have no such points.' },
  notANumber: { zh: '分值不是数字。', en: 'The points are not a number.' },
  cellError: { zh: '单元格里是错误值。', en: 'The cell holds an error value.' },
  noName: { zh: '新表是部门整体的表，没有项目名称一栏。', en: 'The new form is about a whole department and names no project.' },
  superseded: (year: number | null): Text => ({ zh: `同一项目已取${yearOf(year).zh}的表，这张表没有用到。`, en: `The form of ${yearOf(year).en} was taken for the same project; this one was not used.` }),
  noCounterpart: (year: number | null): Text => ({ zh: `${yearOf(year).zh}的表里没有同名指标，未带入。`, en: `The form of ${yearOf(year).en} has no indicator of this name.` }),
  nothingToRoll: { zh: '这张表没有指标，无法结转。', en: 'This form has no indicators to roll forward.' },
} as const;

/** The columns by name. */
export const columnsByName = {
  actual: { zh: '实际完成值', en: 'actual value' },
  score: { zh: '得分', en: 'score' },
  reviewScore: { zh: '复核得分', en: "reviewer's score" },
  note: { zh: '偏差原因或备注', en: 'note' },
  weight: { zh: '分值', en: 'weight' },
  method: { zh: '评分标准', en: 'way of giving points' },
  basis: { zh: '指标值确定依据', en: 'basis of the target' },
  operator: { zh: '指标性质', en: 'nature of the indicator' },
  unit: { zh: '度量单位', en: 'unit' },
  history: { zh: '往年指标值', en: 'value of an earlier year' },
  budget: { zh: '资金', en: 'amount of money' },
  goalActual: { zh: '目标完成情况', en: 'account of the goal' },
  boxes: { zh: '原因和措施', en: 'account of causes and measures' },
} as const satisfies Readonly<Record<string, Text>>;
