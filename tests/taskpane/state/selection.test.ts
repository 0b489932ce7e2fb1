import { rowAt } from '../../../src/taskpane/state/selection';
import { selfEvaluation } from '../selfEvaluation';
import { at } from '../sheetOf';
import { evaluated } from './evaluated';

describe('rowAt', () => {
  const { form } = evaluated(selfEvaluation());
  it.each([['H14', 'D14'], ['A14', 'D14'], ['D13', 'D13'], ['C7', null], ['A1', null], ['Z14', null], ['H99', null]])('%s lies on %s', (cell, row) => expect(rowAt(form, at(cell))).toBe(row));
  it('is nothing while nothing is selected', () => expect(rowAt(form, null)).toBeNull());
});
