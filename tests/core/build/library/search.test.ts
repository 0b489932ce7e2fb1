import { openLibrary } from '../../../../src/core/build/library';
import { pinyinOf } from '../../../../src/core/build/library/pinyin';
import { readingOf } from '../../../../src/core/build/library/reading';
import type { Library } from '../../../../src/core/build/library/search';
import { stretchesOf } from '../../../../src/core/build/library/suggest';
import { chineseTerms, pinyinTerms, queryRuns } from '../../../../src/core/build/library/terms';

const ALL = { category: null, kind: null };
let library: Library;
const names = (query: string, filter: Parameters<Library['find']>[1] = ALL): readonly string[] => library.find(query, filter).entries.map(({ name }) => name);

beforeAll(async () => {
  library = await openLibrary([]);
});

describe('searching', () => {
  test.each([
    ['培训人数', '培训人数'],
    ['pxrs', '培训人数'],
    ['peixunrenshu', '培训人数'],
    ['培训rs', '培训人数'],
    ['PXRS', '培训人数'],
    ['xtzcyxl', '系统正常运行率'],
    ['zengzhanglv', '研发投入增长率'],
    ['zengzhanglü', '研发投入增长率'],
    ['ｐｘｒｓ', '培训人数'],
    ['采购 完成', '采购完成时间'],
  ])('%s finds %s', (query, name) => {
    expect(names(query).slice(0, 5)).toContain(name);
  });

  test('a reading the word does not have finds nothing of it', () => {
    expect(names('zengchanglv')).not.toContain('研发投入增长率');
    expect(names('yunhanglv')).not.toContain('系统正常运行率');
  });

  test('what was typed too far is searched for as far as it leads, and says so', () => {
    const found = library.find('slnl', ALL);
    expect(found.query).toBe('sl');
    expect(found.entries.slice(0, 20).every(({ name }) => name.includes('数量'))).toBe(true);
  });

  test('nothing is found for words that are nowhere', () => {
    expect(library.find('龘靐', ALL)).toEqual({ entries: [], query: '龘靐' });
    expect(library.find('!!', ALL).entries).toHaveLength(library.entries.length);
  });

  test('category and kind of project narrow what is found, with or without words', () => {
    expect(library.find('', { category: 'satisfaction', kind: null }).entries.every(({ category }) => category === 'satisfaction')).toBe(true);
    const found = library.find('合格率', { category: 'quality', kind: 'works' }).entries;
    expect(found.map(({ name }) => name)).toContain('工程验收合格率');
    expect(found.every(({ category, kinds }) => category === 'quality' && kinds.includes('works'))).toBe(true);
  });

  test('every name is found by itself and by its pinyin', () => {
    for (const entry of library.entries.filter((_, index) => index % 13 === 0)) {
      expect(names(entry.name)).toContain(entry.name);
      expect(names(entry.pinyin.replace(/[^a-z0-9]/g, ''))).toContain(entry.name);
    }
  });
});

describe('suggestions', () => {
  test('they fit the project, cover the categories, and say which words matched', () => {
    const suggested = library.suggest('2026年度机关干部业务培训项目经费', '县财政局', []);
    expect(suggested.map(({ entry }) => entry.name)).toContain('培训人次');
    expect(suggested.find(({ entry }) => entry.name === '培训人次')?.words).toContain('培训');
    expect(new Set(suggested.map(({ entry }) => entry.category)).size).toBeGreaterThanOrEqual(6);
  });

  test('the department speaks where the project is not named', () => {
    expect(library.suggest('', '某某区林业局', []).map(({ entry }) => entry.name)).toContain('造林面积');
  });

  test('what the form has already, under this or a like spelling, is not suggested', () => {
    const suggested = library.suggest('培训项目', '', ['指标1：培训人次', '培训出勤率']).map(({ entry }) => entry.name);
    expect(suggested).not.toContain('培训人次');
    expect(suggested).not.toContain('培训出勤率');
    expect(suggested).toContain('培训合格率');
  });

  test('words of every project suggest nothing', () => {
    expect(library.suggest('2026年度专项资金项目经费', '财政局', [])).toEqual([]);
    expect(library.suggest('', '', [])).toEqual([]);
  });
});

describe('the person’s own entries', () => {
  const own = { name: '增长行业数量', category: 'quantity', target: { operator: '≥', number: null, unit: '个', words: null }, direction: 'higher', kinds: [] } as const;

  test('they come first and are found by pinyin too', async () => {
    const mine = await openLibrary([own]);
    expect(mine.entries[0]).toMatchObject({ name: '增长行业数量', own: true });
    expect(mine.find('zzhysl', ALL).entries[0]?.name).toBe('增长行业数量');
  });

  test('one stands in for the shipped one of the same name', async () => {
    const mine = await openLibrary([{ ...own, name: '培训人次', target: { ...own.target, unit: '人·次' } }]);
    expect(mine.entries.filter(({ name }) => name === '培训人次')).toHaveLength(1);
    expect(mine.entries).toHaveLength(library.entries.length);
  });
});

describe('terms', () => {
  test.each([
    ['培训人数', false, ['培', '训', '人', '数', '培训', '训人', '人数']],
    ['培训人数', true, ['培训', '训人', '人数']],
    ['率', true, ['率']],
    ['5G基站', true, ['5g', '基站']],
    ['', false, []],
  ] as const)('%s', (text, pairsOnly, terms) => {
    expect(chineseTerms(text, pairsOnly)).toEqual(terms);
  });

  test('a name may be typed from any of its syllables', () => {
    expect(pinyinTerms('shu liang')).toEqual(['shuliang', 'sl', 'liang', 'l']);
  });

  test('Chinese and letters in one query are told apart', () => {
    expect(queryRuns('培训 rs')).toEqual([{ kind: 'chinese', text: '培训' }, { kind: 'letters', text: 'rs' }]);
  });

  test('what the letters stand for', () => {
    const name = '培训场次数量';
    expect(readingOf(name, pinyinOf(name), 'sl')).toBe('数量');
    expect(readingOf(name, pinyinOf(name), 'shul')).toBe('数量');
    expect(readingOf(name, pinyinOf(name), 'pxcc')).toBe('培训场次');
    expect(readingOf(name, pinyinOf(name), 'zz')).toBeNull();
  });

  test('neighbouring pairs are shown as the words they make', () => {
    expect(stretchesOf('职业技能培训和职业介绍', ['技能', '能培', '培训', '职业'])).toEqual(['职业', '技能培训']);
  });
});
