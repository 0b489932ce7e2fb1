import fc from 'fast-check';
import { EMPTY_MEMORY, parseMemory } from '../../src/session/memory';
import { LONGEST_REASON, parseSettled, settledKey, settlementOf, withSettled, withoutStale } from '../../src/session/settled';

const finding = (id: string) => ({ id });
const dismissed = { verdict: 'dismissed', reason: '已核实，填报无误' } as const;
const accepted = { verdict: 'accepted', reason: '' } as const;

describe('what was said to findings', () => {
  it('is kept in the memory of the workbook and survives being stored', () => {
    const settled = withSettled(withSettled({}, [finding('total|表|H17|98')], dismissed), [finding('weights|表|G17|99')], accepted);
    const memory = parseMemory(JSON.parse(JSON.stringify({ ...EMPTY_MEMORY, settled })));
    expect(settlementOf(memory.settled, finding('total|表|H17|98'))).toEqual(dismissed);
    expect(settlementOf(memory.settled, finding('weights|表|G17|99'))).toEqual(accepted);
    expect(settlementOf(memory.settled, finding('weights|表|G17|98'))).toBeNull();
  });

  it('is taken back without a trace', () => {
    expect(withSettled(withSettled({}, [finding('a')], dismissed), [finding('a')], null)).toEqual({});
  });

  it('is forgotten for findings that are no more', () => {
    const settled = withSettled({}, [finding('a'), finding('b')], accepted);
    expect(withoutStale(settled, [finding('b'), finding('c')])).toEqual(withSettled({}, [finding('b')], accepted));
  });

  it('holds no word of the form', () => {
    const key = settledKey(finding('placeholder|张三的项目|C4|李四'));
    expect(key).toMatch(/^[0-9a-z]+$/);
  });

  it('keeps a reason short enough for the settings of a workbook', () => {
    const settled = withSettled({}, [finding('a')], { verdict: 'dismissed', reason: ` ${'长'.repeat(500)}` });
    expect(settlementOf(settled, finding('a'))?.reason).toHaveLength(LONGEST_REASON);
  });

  it.each([null, 7, 'text', [], { a: 'accepted' }, { a: { verdict: 'maybe', reason: '' } }, { a: { verdict: 'accepted' } }])('is nothing where %j is stored', (stored) => {
    expect(parseSettled(stored)).toEqual({});
  });

  it('tells different findings apart, whatever they are called', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (ids) => new Set(ids.map((id) => settledKey({ id }))).size === ids.length));
    expect(settlementOf({}, finding('__proto__'))).toBeNull();
  });
});
