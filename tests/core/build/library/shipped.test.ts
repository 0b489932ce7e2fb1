import { readFileSync } from 'node:fs';
import path from 'node:path';
import { categoryBy, CATEGORY_IDS } from '../../../../src/core/build/library/category';
import { entryKey } from '../../../../src/core/build/library/collect';
import { entryOfKept, parseShipped } from '../../../../src/core/build/library/entry';
import { KIND_IDS } from '../../../../src/core/build/library/kinds';
import { pinyinOf } from '../../../../src/core/build/library/pinyin';
import { usualWording } from '../../../../src/core/build/library/usualTarget';
import { recognise } from '../../../../src/core/recognise';
import { targetWarnings } from '../../../../src/core/build/targetWarnings';
import { readSheets } from '../../readSheets';

const file: unknown = JSON.parse(readFileSync(path.join(__dirname, '..', '..', '..', '..', 'src', 'core', 'build', 'library', 'indicators.json'), 'utf8'));
const { entries } = parseShipped(file);

test('every category and every kind of project has indicators to choose from', () => {
  for (const category of CATEGORY_IDS) expect(entries.filter((entry) => entry.category === category).length).toBeGreaterThanOrEqual(30);
  for (const kind of KIND_IDS) expect(entries.filter(({ kinds }) => kinds.includes(kind)).length).toBeGreaterThanOrEqual(15);
});

test('no indicator is there twice under another spelling', () => {
  const keys = entries.map((entry) => entryKey(entryOfKept(entry)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no name ties an indicator to a year, a place, an office or a number of its own', () => {
  const tied = /\d|洪山|江夏|淄博|益阳|池州|衡山|濉溪|永德|青神|零陵|稷山|南岳|丰都|武汉|山东|湖北|我[省市县区]|辖区|全[市县区]|[市县区]级$|科室|[*☆★,，;；。]/;
  expect(entries.map(({ name }) => name).filter((name) => tied.test(name))).toEqual([]);
});

test('names are short enough for a cell and do not end in the middle of a word', () => {
  expect(entries.map(({ name }) => name).filter((name) => name.length > 20 || /[的和及与、（(]$/.test(name))).toEqual([]);
});

test('the usual targets say what they say when they are read again', () => {
  expect(entries.filter((entry) => usualWording(entryOfKept(entry).target) !== entry.target)).toEqual([]);
});

test('a cost has an upper bound, and a share lies between 0 and 100', () => {
  const shares = entries.map(({ target }) => /^[≥≤=]?(\d+(?:\.\d+)?)%$/.exec(target)?.[1]).filter((share) => share !== undefined);
  expect(shares.length).toBeGreaterThan(200);
  expect(shares.filter((share) => Number(share) > 100)).toEqual([]);
});

test('no usual target would itself be questioned', () => {
  const questioned = entries.flatMap((entry) => {
    const warnings = targetWarnings({ name: entry.name, level1: null, level2: categoryBy(entry.category).level2, target: entry.target.replace('…', '12'), year: 2026 });
    return warnings.filter(({ code }) => code !== 'not-measurable' && code !== 'hundred-by-habit').map(({ code }) => `${entry.name} ${entry.target}: ${code}`);
  });
  expect(questioned).toEqual([]);
});

test('the readings in the file are those of the dictionary', () => {
  expect(entries.filter(({ name, pinyin }) => pinyinOf(name) !== pinyin)).toEqual([]);
});

test.each([
  ['研发投入增长率', 'yan fa tou ru zeng zhang lv'],
  ['系统正常运行率', 'xi tong zheng chang yun xing lv'],
  ['重点工作任务完成率', 'zhong dian gong zuo ren wu wan cheng lv'],
  ['预算调整率', 'yu suan tiao zheng lv'],
  ['建设道路长度', 'jian she dao lu chang du'],
  ['水电消耗降低率', 'shui dian xiao hao jiang di lv'],
  ['会议召开次数', 'hui yi zhao kai ci shu'],
  ['城市污水集中处理率', 'cheng shi wu shui ji zhong chu li lv'],
  ['宣传内容审核准确率', 'xuan chuan nei rong shen he zhun que lv'],
  ['内容差错率', 'nei rong cha cuo lv'],
  ['法律顾问服务次数', 'fa lv gu wen fu wu ci shu'],
  ['应保尽保率', 'ying bao jin bao lv'],
])('a character of several readings is read as in its word: %s', (name, pinyin) => {
  expect(entries.find((entry) => entry.name === name)?.pinyin).toBe(pinyin);
});

test('the indicators chosen from the published forms are among them', async () => {
  const sheets = await readSheets('forms/zibo-2021.xlsx');
  const names = sheets.flatMap((sheet) => recognise(sheet).forms.flatMap(({ indicators }) => indicators.map(({ name }) => name.text.replace(/\s/g, ''))));
  expect(names).toContain('建成产业互联网平台数量');
  expect(entries.map(({ name }) => name)).toContain('建成产业互联网平台数量');
});
