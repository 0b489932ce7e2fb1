import type { LibraryEntry } from '../../src/core/build/library';
import { failure, success } from '../../src/core/outcome';
import { type LibraryWork, libraryWork } from '../../src/taskpane/build/state/libraryWork';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import { type MemoryHost, memoryHost } from './memoryHost';
import { selfEvaluation } from './selfEvaluation';
import { sheetOf } from './sheetOf';

const NONE: readonly LibraryEntry[] = [];
const PROBLEM = { code: 'not-a-workbook', message: { zh: '不是工作簿', en: 'no workbook' }, next: { zh: '请换一个', en: 'choose another' } };
const FILE = new File(['x'], '甲.xlsx');

interface Told {
  readonly work: LibraryWork;
  readonly news: () => readonly string[];
  readonly own: () => readonly string[];
}

const workOn = (host: MemoryHost, sheetsIn?: Parameters<typeof libraryWork>[1]): Told => {
  const actions: PaneAction[] = [];
  const work = libraryWork(host, sheetsIn, (action) => actions.push(action));
  return {
    work,
    news: () => actions.flatMap((action) => (action.type === 'build-news' && action.news !== null ? [action.news.text.zh] : [])),
    own: () => actions.flatMap((action) => (action.type === 'build-own' ? [action.own] : [])).at(-1)?.map(({ name }) => name) ?? [],
  };
};

test('indicators of files are added, from forms and from lists alike', async () => {
  const list = sheetOf('清单', { A1: '类别', B1: '名称', C1: '常用写法', A2: '质量', B2: '培训合格率', C2: '≥95%', A3: '成本', B3: '人均培训成本', C3: '≤…元/人' });
  const { work, news, own } = workOn(memoryHost([selfEvaluation()]), async () => success([selfEvaluation(), list]));
  await work.collectFiles?.(NONE, [FILE]);
  expect(own()).toEqual(['培训人次', '培训合格率', '就业能力', '学员满意度', '人均培训成本']);
  expect(news()).toEqual(['新增 5 个，已有 1 个。']);
});

test('a file that is no workbook is named, and nothing is lost', async () => {
  const host = memoryHost([selfEvaluation()]);
  const { work, news, own } = workOn(host, async () => failure(PROBLEM));
  await work.collectFiles?.(NONE, [FILE]);
  expect(news()).toEqual(['不是工作簿']);
  expect(own()).toEqual([]);
  expect(host.settings.has('jixiao.library')).toBe(false);
});

test('files without indicators, and pages that read no files, say so', async () => {
  const { work, news } = workOn(memoryHost([selfEvaluation()]), async () => success([sheetOf('别的', { A1: '通讯录' })]));
  await work.collectFiles?.(NONE, [FILE]);
  expect(news()).toEqual(['这些文件里没有找到绩效表，也没有指标清单。']);
  expect(workOn(memoryHost([selfEvaluation()])).work.collectFiles).toBeNull();
});

test('what the workbook keeps is there again when it is opened the next time', async () => {
  const host = memoryHost([selfEvaluation()]);
  await workOn(host).work.collect(NONE);
  const again = workOn(host);
  await again.work.recall();
  expect(again.own()).toEqual(['培训人次', '培训合格率', '就业能力', '学员满意度']);
});

test('a workbook without room keeps the library in the pane and says so', async () => {
  const host = memoryHost([selfEvaluation()]);
  host.refuseNext('saveSetting', { ...PROBLEM, message: { zh: '设置放不下了', en: 'no room' } });
  const { work, news, own } = workOn(host);
  await work.collect(NONE);
  expect(news()).toEqual(['设置放不下了']);
  expect(own()).toHaveLength(4);
});
