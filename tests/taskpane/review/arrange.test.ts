import { arrangeItems, checksIn, filterItems } from '../../../src/taskpane/review/state/arrange';
import { chosenFindings } from '../../../src/taskpane/review/state/choose';
import { itemsOf } from '../../../src/taskpane/review/state/reviewBoard';
import { ANY_FINDING } from '../../../src/taskpane/review/state/reviewState';
import { withSettled } from '../../../src/session/settled';
import { findingAt } from './finding';

const findings = [
  findingAt('H9', { severity: 'question', rule: 'far-above' }),
  findingAt('H7'),
  findingAt('H8', { sheet: '第二张', severity: 'warning', rule: 'note-missing' }),
  findingAt('H10'),
  findingAt('H11', { sheet: '第二张' }),
];
const [far, first, , second] = findings;
const settled = withSettled(withSettled({}, far === undefined ? [] : [far], { verdict: 'dismissed', reason: '已核实' }), first === undefined ? [] : [first], { verdict: 'accepted', reason: '' });
const items = itemsOf(findings, settled, (finding) => finding === second);
const namesOf = (some: readonly (typeof items)[number][]): readonly string[] => some.map(({ finding }) => finding.message.zh.split(' ')[0] ?? '');

it('puts the gravest first, and findings of one check together', () => {
  const sections = arrangeItems(items, 'severity');
  expect(sections.map(({ key, count, groups }) => [key, count, groups.map((group) => namesOf(group.items))])).toEqual([
    ['error', 3, [['H7', 'H10', 'H11']]],
    ['warning', 1, [['H8']]],
    ['question', 1, [['H9']]],
  ]);
});

it('goes sheet by sheet where asked', () => {
  const sections = arrangeItems(items, 'sheet');
  expect(sections.map(({ key, severity, groups }) => [key, severity, groups.map((group) => namesOf(group.items))])).toEqual([
    ['自评表', null, [['H7', 'H10'], ['H9']]],
    ['第二张', null, [['H11'], ['H8']]],
  ]);
});

it.each([
  [{}, ['H8', 'H10', 'H11']],
  [{ standing: 'settled' }, ['H9', 'H7']],
  [{ standing: 'all', severity: 'error' }, ['H7', 'H10', 'H11']],
  [{ standing: 'all', rule: 'note-missing' }, ['H8']],
  [{ standing: 'all', onlyNew: true }, ['H10']],
  [{ severity: 'question' }, []],
] as const)('lets through what is asked for: %j', (filter, names) => {
  expect(namesOf(filterItems(items, { ...ANY_FINDING, ...filter }))).toEqual(names);
});

it('counts the checks, most findings first', () => {
  expect(checksIn(items).map(({ rule, count }) => [rule, count])).toEqual([['score-rule', 3], ['far-above', 1], ['note-missing', 1]]);
});

it('makes the report of what stands, of what was accepted, or of what is shown', () => {
  const cells = (which: 'standing' | 'accepted' | 'shown') => chosenFindings(items, which, { ...ANY_FINDING, severity: 'warning' }).map(({ message }) => message.zh.split(' ')[0]);
  expect([cells('standing'), cells('accepted'), cells('shown')]).toEqual([['H7', 'H8', 'H10', 'H11'], ['H7'], ['H8']]);
});

it('gives findings of the same name keys of their own', () => {
  expect(new Set(itemsOf([findingAt('H7'), findingAt('H7')], {}).map(({ key }) => key)).size).toBe(2);
});
