import type { BlueprintValidation } from '../../core/template/blueprint';

/** Excel takes the choices of a list as one text with commas, up to this length. */
const LONGEST_LIST = 255;

/** The rule in Excel's form; null where there is none or a list cannot be written that way, and then only the prompt is shown. */
const ruleOf = ({ rule }: BlueprintValidation): Excel.DataValidationRule | null => {
  if (rule.kind === 'any') return null;
  if (rule.kind === 'whole') return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  if (rule.kind === 'decimal')
    return rule.max === null
      ? { decimal: { formula1: rule.min, operator: 'GreaterThanOrEqualTo' } }
      : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  const source = rule.values.join(',');
  return source.length > LONGEST_LIST || rule.values.some((value) => value.includes(',')) ? null : { list: { inCellDropDown: true, source } };
};

/** Queues what may be typed into a range, with what Excel says beside it. */
export const queueValidation = (range: Excel.Range, validation: BlueprintValidation): void => {
  const rule = ruleOf(validation);
  const { dataValidation } = range;
  if (rule !== null) {
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    const showAlert = validation.rule.kind !== 'list' || validation.rule.others !== true;
    dataValidation.errorAlert = { showAlert, style: 'Stop', title: '', message: validation.error };
  }
  dataValidation.prompt = { showPrompt: true, title: '', message: validation.prompt };
};
