import { type Measure, type Operator, plainText, readMeasure } from '../measure';
import { operatorInName, readOperator } from '../measure/operator';
import { readUnit, type Unit } from '../measure/unit';
import type { Figure, Form, Indicator } from '../recognise/form';
import type { RulePack } from './rulePack';

/** Everything the rules know about one indicator. Texts are as by `plainText`; `shown…` are for sentences. */
export interface Row {
  readonly pack: RulePack;
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly target: Measure;
  readonly actual: Measure;
  readonly targetText: string;
  readonly actualText: string;
  readonly shownTarget: string;
  readonly shownActual: string;
  /** Target and actual are both numbers in their cells, and not the same one. */
  readonly storedDiffer: boolean;
  /** The unit column's unit. */
  readonly unit: Unit | null;
  /** The operator column's operator. */
  readonly columnOperator: Operator | null;
  /** The operator the indicator's name gives. */
  readonly nameOperator: Operator | null;
  readonly moneyUnit: Unit | null;
  readonly year: number | null;
  /** The row is about time. */
  readonly timely: boolean;
  /** The row's own way of giving points, as printed; empty where the form names none. */
  readonly way: string;
}

const shown = (figure: Figure | null): string => (figure?.text ?? '').replace(/\s+/g, ' ').trim();

/** A full stop at the end changes nothing. */
const withoutStop = (figure: Figure | null): string => plainText(figure?.text ?? '').replace(/(?<=[^\d.])[.;,]+$/, '');

const TIMELY = /时效|时间|时限|及时|按时|按期|期限|进度|工期|日期|周期/;
const NOT_TIMELY = /率|次数|数量|人数|时长/;

/** What a sheet's cells say about one indicator, read once for all rules. */
export const rowOf = (indicator: Indicator, form: Pick<Form, 'year' | 'moneyUnit'>, pack: RulePack): Row => {
  const name = plainText(indicator.name.text);
  const [level1, level2] = [plainText(indicator.level1?.name ?? ''), plainText(indicator.level2?.name ?? '')];
  const timely = (TIMELY.test(level2) || TIMELY.test(name)) && !NOT_TIMELY.test(name.replace(/时间|时限/g, ''));
  const read = (figure: Figure | null): Measure =>
    readMeasure({ value: figure?.value ?? null, text: figure?.text ?? '', format: figure?.format ?? 'General', year: form.year, timely });
  const [target, actual] = [indicator.target, indicator.actual];
  const both = typeof target?.value === 'number' && typeof actual?.value === 'number';
  return {
    pack, name, level1, level2, timely,
    target: read(target),
    actual: read(actual),
    targetText: withoutStop(target),
    actualText: withoutStop(actual),
    shownTarget: shown(target),
    shownActual: shown(actual),
    storedDiffer: both && target.value !== actual.value,
    unit: readUnit(plainText(indicator.unit?.text ?? '')),
    columnOperator: readOperator(plainText(indicator.operator?.text ?? '')),
    nameOperator: operatorInName(name),
    moneyUnit: form.moneyUnit === null ? null : readUnit(plainText(form.moneyUnit)),
    year: form.year,
    way: plainText(indicator.method?.text ?? ''),
  };
};
