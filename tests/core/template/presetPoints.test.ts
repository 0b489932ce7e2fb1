import { findRulePack } from '../../../src/core/score';
import type { RulePack } from '../../../src/core/score/rulePack';
import { templates } from '../../../src/core/template';
import { frame2020, frame2021 } from '../../../src/core/template/categories';
import { presetPoints, type FormPoints } from '../../../src/core/template/presetPoints';
import { shareOut } from '../../../src/core/template/spread';
import { recognise } from '../../../src/core/recognise';
import { snapshotOf } from './snapshotOf';

const pack = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};

const NATIONAL: FormPoints = { execution: 10, goals: null, parts: frame2020(50, 30, 10) };
const WITH_COST: FormPoints = { execution: 10, goals: null, parts: frame2021(20, 40, 20, 10) };
const HUBEI: FormPoints = { execution: 20, goals: 20, parts: frame2020(30, 20, 10) };

const pointsOf = ({ execution, goals, parts }: FormPoints) => [execution, goals, ...parts.map(({ points }) => points)];

describe('points of a layout under the rules chosen', () => {
  test.each([
    ['the rules of the layout', NATIONAL, 'mof-2020', [10, null, 50, 30, 10]],
    ['cost as a level of its own goes into output, where cost stands', NATIONAL, 'mof-2021', [10, null, 60, 20, 10]],
    ['rules without a cost level share the points of output', WITH_COST, 'mof-2020', [10, null, 17, 33, 30, 10]],
    ['goals get points, the parts keep their proportion', NATIONAL, 'hubei-2021', [20, 20, 33, 20, 7]],
    ['goals lose their points', HUBEI, 'mof-2020', [10, null, 50, 30, 10]],
    ['execution beside indicators of 100: the form still makes 100', NATIONAL, 'jiangxia-2019', [10, null, 50, 30, 10]],
  ])('%s', (_, layout, id, expected) => {
    expect(pointsOf(presetPoints(pack(id), layout))).toEqual(expected);
  });

  test('without rules the layout keeps its own', () => {
    expect(presetPoints(undefined, HUBEI)).toBe(HUBEI);
  });

  test('points printed with the categories follow those of their part', () => {
    const yiyang = templates.find(({ id }) => id === 'yiyang-department')?.make({ year: 2027, rules: pack('mof-2021') })[0];
    const labels = yiyang?.cells.flatMap(({ content }) => (content.kind === 'text' && /分）$/.test(content.text) ? [content.text.replace('\n', '')] : []));
    expect(labels).toEqual(expect.arrayContaining(['产出指标（60分）', '数量指标（12分）', '质量指标（24分）', '效益指标（20分）', '满意度指标（10分）']));
  });
});

test.each([
  [90, [50, 30, 10], [50, 30, 10]],
  [60, [50, 30, 10], [33, 20, 7]],
  [50, [20, 40], [17, 33]],
  [0.5, [1, 1], [0.3, 0.2]],
  [10, [0, 0], [5, 5]],
])('%s points in the proportion of %j: %j', (points, sizes, expected) => {
  expect(shareOut(points, sizes)).toEqual(expected);
});

describe('a form made for rules', () => {
  test.each(['mof-2020-project', 'hubei-project', 'zibo-project', 'jiangxia-project'])('%s under the rules of Hubei scores the goals and prints the rules below', (id) => {
    const [sheet] = templates.find((template) => template.id === id)?.make({ year: 2027, rules: pack('hubei-2021') }) ?? [];
    if (sheet === undefined) throw new Error(id);
    const [form] = recognise(snapshotOf(sheet)).forms;
    expect(form?.goals[0]?.score).not.toBeNull();
    expect(form?.goalPoints).toBe(20);
    expect(sheet.cells.some(({ content }) => content.kind === 'text' && content.text.includes('得分＝权重×B/A'))).toBe(true);
  });

  test('the tiers offered for qualitative rows are those of the rules, and anything else may be typed', () => {
    const [sheet] = templates.find((template) => template.id === 'mof-2020-project')?.make({ year: 2027, rules: pack('mof-2020') }) ?? [];
    const tiers = sheet?.validations.find(({ rule }) => rule.kind === 'list' && rule.others === true)?.rule;
    expect(tiers).toEqual({ kind: 'list', values: ['达成年度指标', '部分达成年度指标并具有一定效果', '未达成年度指标且效果较差'], others: true });
  });
});
