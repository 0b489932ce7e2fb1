import { NO_DECISIONS } from '../../src/core/score/assessment';
import { EMPTY_MEMORY, memoryOf, parseMemory, withDecision, withWeight } from '../../src/session/memory';

const decision = { score: '27', tier: 'top', target: '明显提升', actual: '有所提升' };

describe('the memory of a workbook', () => {
  it('survives being stored as JSON', () => {
    const memory = withWeight(withDecision(EMPTY_MEMORY, '自评表', 'D15', decision), '自评表', 'D13', '30');
    expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    expect(memoryOf(memory, '自评表').decisions).toEqual({ scores: { D15: decision }, weights: { D13: '30' } });
  });

  it('forgets what is withdrawn and leaves the rest', () => {
    const both = withDecision(withDecision(EMPTY_MEMORY, '甲', 'D15', decision), '甲', 'D16', decision);
    expect(memoryOf(withDecision(both, '甲', 'D15', null), '甲').decisions.scores).toEqual({ D16: decision });
    expect(memoryOf(withWeight(withWeight(both, '甲', 'D13', '30'), '甲', 'D13', null), '甲').decisions.weights).toEqual({});
  });

  it.each(['constructor', '__proto__', 'toString'])('knows nothing of a sheet called %s until something is decided there', (sheet) => {
    expect(memoryOf(EMPTY_MEMORY, sheet).decisions).toBe(NO_DECISIONS);
    expect(memoryOf(withDecision(EMPTY_MEMORY, sheet, 'D15', decision), sheet).decisions.scores).toEqual({ D15: decision });
  });

  it.each([null, undefined, 'text', 7, [], {}, { version: 2, sheets: {} }, { version: 1, sheets: { 甲: { packs: {}, decisions: { scores: { D15: 'high' }, weights: {} } } } }])(
    'is empty where the setting is %j',
    (stored) => expect(parseMemory(stored)).toBe(EMPTY_MEMORY),
  );
});
