import { validationsXml } from '../../../src/hosts/xlsx/blueprint/validationXml';
import type { BlueprintValidation } from '../../../src/core/template/blueprint';

const area = { top: 0, left: 0, bottom: 1, right: 0 };
const xmlOf = (rule: BlueprintValidation['rule']): string => validationsXml([{ area, rule, prompt: '提示', error: '不对' }]);

test.each([
  ['a list', { kind: 'list', values: ['是', '否'] } as const, ' type="list"', ' showErrorMessage="1"'],
  ['a year', { kind: 'whole', min: 2000, max: 2099 } as const, ' type="whole"', '<formula1>2000</formula1><formula2>2099</formula2>'],
  ['a number from 0 on', { kind: 'decimal', min: 0, max: null } as const, ' operator="greaterThanOrEqual"', ' showErrorMessage="1"'],
])('%s refuses anything else', (_, rule, ...parts) => {
  for (const part of parts) expect(xmlOf(rule)).toContain(part);
  expect(xmlOf(rule)).toContain(' prompt="提示"');
});

test.each([
  ['a list that only offers', { kind: 'list', values: ['达成预期指标'], others: true } as const],
  ['no rule at all', { kind: 'any' } as const],
])('%s lets anything be typed and still prompts', (_, rule) => {
  expect(xmlOf(rule)).toContain(' prompt="提示"');
  expect(xmlOf(rule)).not.toContain('showErrorMessage');
});
