import type { BlueprintValidation } from './blueprint';
import { allow, areaOn, join, type Piece } from './piece';
import type { TableColumn, TableRole, TableSpec } from './tableSpec';

const OPERATORS = ['≥', '≤', '=', '＞', '＜', '定性'];
const TICK = '√';

type Rule = Pick<BlueprintValidation, 'rule' | 'prompt' | 'error'>;

const told = (prompt: string): Rule => ({ rule: { kind: 'any' }, prompt, error: '' });

const chosen = (values: readonly string[], prompt: string, others: boolean): Rule => ({ rule: { kind: 'list', values, others }, prompt, error: '请从列表中选择' });

/** How each column is filled, and what may be typed there; points have rules of their own. */
const ruleOf = ({ role, year, prompt }: TableColumn, { columns, tiers = [] }: TableSpec): Rule | null => {
  const apart = columns.some((column) => column.role === 'operator');
  const rules: Readonly<Partial<Record<TableRole, Rule>>> = {
    indicator: told('写具体、可衡量的指标名称，如“培训人数”；没有内容的行可以留空'),
    operator: chosen(OPERATORS, '定量指标选符号，定性指标选“定性”', false),
    target: told(apart ? '定量指标只填数字，定性指标写预期效果' : '写明符号、数值和单位，如“≥95%”“≤30万元”；定性指标写预期效果'),
    unit: told('填度量单位，如“家”“%”“万元”；定性指标留空'),
    history: told(year === undefined ? '填当年实际完成值，没有的留空' : `填${String(year)}年实际完成值，没有的留空`),
    actual: tiers.length === 0 ? told('写明完成的数值和单位，如“96%”；没有进展写“0”') : chosen(tiers, '定量指标填完成的数值和单位，如“96%”；定性指标可以从列表中选完成档次', true),
    note: told('得分低于分值或与目标偏差较大的，写明原因和改进措施'),
    basis: told('写明依据：计划、行业标准、历史数据或文件名称'),
    tick: chosen([TICK], '符合的打“√”', false),
  };
  const rule = rules[role] ?? null;
  return rule === null || prompt === undefined ? rule : { ...rule, prompt };
};

/** Rules and prompts for the rows of a table, column by column. */
export const columnRules = (spec: TableSpec, top: number, bottom: number): Piece =>
  join(
    ...spec.columns.flatMap((column) => {
      const found = ruleOf(column, spec);
      return found === null ? [] : [allow(areaOn(column.at, top, bottom), found.rule, found.prompt, found.error)];
    }),
  );

/** Points of the rows of one part: between 0 and the points of the part. */
export const pointRules = (columns: readonly TableColumn[], top: number, bottom: number, max: number): Piece => {
  const limit = String(max);
  const error = `请填 0 至 ${limit} 的数字`;
  return join(
    ...columns.flatMap(({ role, at }) => {
      if (role === 'weight') return [allow(areaOn(at, top, bottom), { kind: 'decimal', min: 0, max }, max === 100 ? '各项分值合计应为 100 分' : `这一部分的分值合计应为 ${limit} 分`, error)];
      return role === 'score' ? [allow(areaOn(at, top, bottom), { kind: 'decimal', min: 0, max }, '不小于 0，不超过本行分值', error)] : [];
    }),
  );
};
