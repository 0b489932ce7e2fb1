import { formatArea } from '../../../core/sheet/area';
import type { BlueprintValidation } from '../../../core/template/blueprint';
import { numberText } from '../sheet/cellElement';
import { xmlAttribute, xmlContent } from '../xml/escapedText';

/** What Excel takes at most in a message and in a list written into the rule itself. */
const MAX_MESSAGE = 225;
const MAX_LIST = 255;

const ruleXml = (rule: BlueprintValidation['rule']): { readonly attributes: string; readonly formulas: string } => {
  if (rule.kind === 'decimal') {
    const { min, max } = rule;
    const first = `<formula1>${numberText(min)}</formula1>`;
    return max === null
      ? { attributes: ' type="decimal" operator="greaterThanOrEqual"', formulas: first }
      : { attributes: ' type="decimal"', formulas: `${first}<formula2>${numberText(max)}</formula2>` };
  }
  if (rule.kind === 'whole') return { attributes: ' type="whole"', formulas: `<formula1>${numberText(rule.min)}</formula1><formula2>${numberText(rule.max)}</formula2>` };
  if (rule.kind === 'any') return { attributes: '', formulas: '' };
  const list = rule.values.join(',');
  // A list that cannot be written into the rule is left to the prompt: refusing what a person types would be worse.
  if (list.length > MAX_LIST || rule.values.some((value) => value.includes(','))) return { attributes: '', formulas: '' };
  return { attributes: ' type="list"', formulas: `<formula1>${xmlContent(`"${list.replaceAll('"', '""')}"`)}</formula1>` };
};

const validationXml = ({ area, rule, prompt, error }: BlueprintValidation): string => {
  const { attributes, formulas } = ruleXml(rule);
  const message = (name: string, text: string): string => (text === '' ? '' : ` ${name}="${xmlAttribute(text.slice(0, MAX_MESSAGE))}"`);
  const refuses = rule.kind !== 'any' && !(rule.kind === 'list' && rule.others === true);
  return `<dataValidation${attributes} allowBlank="1" showInputMessage="1"${refuses ? ' showErrorMessage="1"' : ''}${message('error', error)}${message('prompt', prompt)} sqref="${formatArea(area)}">${formulas}</dataValidation>`;
};

/** The rules of a sheet as XML; '' for none. */
export const validationsXml = (validations: readonly BlueprintValidation[]): string =>
  validations.length === 0 ? '' : `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
