import fc from 'fast-check';
import { rulePacks } from '../../src/core/score';
import { EMPTY_MEMORY, parseMemory } from '../../src/session/memory';
import { allPacks, freeId, withOwnPack } from '../../src/session/ownPacks';
import { packText, readPackText } from '../../src/session/packText';

const [national] = rulePacks;
if (national === undefined) throw new Error('the product has no rule packs');
const own = { ...national, id: 'own-1' };

describe('rule packs of one\'s own', () => {
  it('are kept in the workbook and read back', () => {
    const memory = { ...EMPTY_MEMORY, ownPacks: [own] };
    expect(parseMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it('are left out where they are not valid or pose as one of the product, and nothing else is lost', () => {
    const broken = { ...own, rounding: { places: -1 } };
    const stored = { version: 1, sheets: {}, ownPacks: [broken, { ...own, id: 'mof-2020' }, own, null] };
    expect(parseMemory(stored)).toEqual({ ...EMPTY_MEMORY, ownPacks: [own] });
  });

  it('take the place of the one with the same id, and a free id is free', () => {
    const renamed = { ...own, version: 2 };
    expect(withOwnPack([own], renamed)).toEqual([renamed]);
    expect(freeId([])).toBe('own-1');
    expect(allPacks([own]).map(({ id }) => id)).not.toContain(freeId([own]));
  });
});

describe('a pack as text', () => {
  it.each(rulePacks.map((pack) => [pack.id, pack] as const))('%s comes back as it went out', (_, pack) => expect(readPackText(packText(pack))).toEqual({ ok: true, value: pack }));

  it('comes back whatever its figures are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 100 }), fc.string({ minLength: 1 }), (places, deviation, zh) => {
        const pack = { ...own, name: { zh, en: 'x' }, rounding: { ...own.rounding, places }, note: { ...own.note, deviation: String(deviation / 100) } };
        expect(readPackText(packText(pack))).toEqual({ ok: true, value: pack });
      }),
    );
  });

  it.each([['', 'rule-pack-not-json'], ['[', 'rule-pack-not-json'], ['{}', 'rule-pack-invalid'], ['null', 'rule-pack-invalid'], [`"${'x'.repeat(100_001)}"`, 'rule-pack-not-json']])('%.20s is refused as %s', (text, code) =>
    expect(readPackText(text)).toMatchObject({ ok: false, problem: { code } }));
});
