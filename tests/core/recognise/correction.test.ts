import { recognise } from '../../../src/core/recognise';
import { type Correction, extentKey, layoutOf, withExtent, withRole } from '../../../src/core/recognise/correction';
import type { Form } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { selfEvaluation } from '../../taskpane/selfEvaluation';

/** The national form with a header over the actual values that no lexicon knows. */
const odd = (changed: Readonly<Record<string, string | number>> = {}): SheetSnapshot => selfEvaluation({ F12: '本期情况', ...changed });

const formOn = (sheet: SheetSnapshot, corrections: readonly Correction[] = []): Form => {
  const [form] = recognise(sheet, corrections).forms;
  if (form === undefined) throw new Error('there is no form');
  return form;
};
const nothing = (form: Form): Correction => ({ layout: layoutOf(form.columns), roles: {}, extents: {} });
const placeOf = (form: Form, words: string): number => form.columns.findIndex(({ header }) => header.text === words);
const actualIsF = (form: Form): Correction => withRole(nothing(form), placeOf(form, '本期情况'), 'actual');

describe('a corrected column', () => {
  it('is read in the role the person gave it, surely, and the diagnostics say so', () => {
    const before = formOn(odd());
    expect(before.indicators[0]?.actual).toBeNull();
    const after = formOn(odd(), [actualIsF(before)]);
    expect(after.indicators.map(({ actual }) => actual?.text)).toEqual(['120人次', '76%', '有所提升', '92%']);
    expect(after.columns.find(({ role }) => role === 'actual')).toMatchObject({ left: 5, confidence: 1 });
    expect(after.diagnostics.map(({ code }) => code)).toContain('columns-corrected');
    expect(after.diagnostics.map(({ code }) => code)).not.toContain('actual-column-missing');
    expect(after.confidence).toBeGreaterThan(before.confidence);
  });

  it('is corrected wherever the same layout appears: on another sheet, moved down, with other rows', () => {
    const correction = actualIsF(formOn(odd()));
    const other: SheetSnapshot = { ...odd({ D13: '另一个指标', F13: '99人次' }), name: '另一张' };
    expect(formOn(other, [correction]).indicators[0]?.actual?.text).toBe('99人次');
  });

  it('leaves another layout alone', () => {
    const plain = selfEvaluation();
    expect(formOn(plain, [actualIsF(formOn(odd()))])).toEqual(formOn(plain));
  });

  it('takes the role from the column that had it', () => {
    const form = formOn(selfEvaluation());
    const swapped = formOn(selfEvaluation(), [withRole(nothing(form), placeOf(form, '年度指标值（A）'), 'actual')]);
    expect(swapped.columns.filter(({ role }) => role === 'actual').map(({ left }) => left)).toEqual([4]);
    expect(swapped.columns.find(({ left }) => left === 5)?.role).toBe('other');
  });

  it('given back to recognition is read as before', () => {
    const form = formOn(odd());
    const correction = actualIsF(form);
    expect(formOn(odd(), [withRole(correction, placeOf(form, '本期情况'), null)])).toEqual(form);
  });

  it('gives a role to one column at a time, but history to several', () => {
    const empty: Correction = { layout: 'a|b|c', roles: {}, extents: {} };
    expect(withRole(withRole(empty, 1, 'score'), 2, 'score').roles).toEqual({ 2: 'score' });
    expect(withRole(withRole(empty, 1, 'history'), 2, 'history').roles).toEqual({ 1: 'history', 2: 'history' });
  });
});

describe('a corrected extent', () => {
  const names = (form: Form): readonly string[] => form.indicators.map(({ name }) => formatAddress(name.cell));

  it('ends the table at the row the person gave, on this sheet only', () => {
    const form = formOn(selfEvaluation());
    const shorter = withExtent(nothing(form), extentKey(form.sheet, form.columns), 13);
    expect(names(formOn(selfEvaluation(), [shorter]))).toEqual(['D13', 'D14']);
    expect(formOn(selfEvaluation(), [shorter]).diagnostics.map(({ code }) => code)).toContain('extent-corrected');
    expect(names(formOn({ ...selfEvaluation(), name: '另一张' }, [shorter]))).toHaveLength(4);
  });

  it('reaches over rows that would end the table', () => {
    const gap = selfEvaluation({ 'A17:F17': '', G17: '', B24: '产出指标', C24: '数量指标', D24: '远处的指标', E24: '≥1个', F24: '1个', G24: 5 });
    const form = formOn(gap);
    expect(names(form)).not.toContain('D24');
    const longer = withExtent(nothing(form), extentKey(form.sheet, form.columns), 23);
    expect(names(formOn(gap, [longer]))).toContain('D24');
  });

  it('beyond the sheet costs no more than the sheet', () => {
    const form = formOn(selfEvaluation());
    const far = withExtent(nothing(form), extentKey(form.sheet, form.columns), 1_048_575);
    expect(names(formOn(selfEvaluation(), [far]))).toEqual(names(form));
  });
});
