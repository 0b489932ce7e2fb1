import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { success } from '../../../src/core/outcome';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import type { FileReview } from '../../../src/session/fileReview';
import type { FileServices } from '../../../src/session/fileServices';
import { filesKeeper } from '../../../src/session/filesState';
import { Pane } from '../../../src/taskpane/Pane';
import { memoryHost } from '../memoryHost';
import { selfEvaluation } from '../selfEvaluation';
import { findingAt } from './finding';

const reviewOf = (file: string, changed: Partial<FileReview> = {}): FileReview => ({
  file, sender: '某市就业服务中心', sheets: 1, forms: 1, findings: [findingAt('H14'), findingAt('H17', { severity: 'warning' })], notChecked: [], digest: { file, forms: [] }, problem: null, ...changed,
});
const damaged = { code: 'file-damaged', message: { zh: '“坏.xlsx”已损坏或不完整。', en: 'Damaged.' }, next: { zh: '请重新索取。', en: 'Ask again.' } };

/** Files by name; the next result comes when `answer` is called. */
const services = (changed: Partial<FileServices> = {}) => {
  const saved: { sheets: readonly SheetBlueprint[]; name: string }[] = [];
  const opened: File[] = [];
  let answer = (): void => undefined;
  const files: FileServices = {
    review: async (chosen, { onFile, signal }) => {
      for (const { name } of chosen) {
        await new Promise<void>((resolve) => {
          answer = resolve;
          signal.addEventListener('abort', () => resolve());
        });
        if (signal.aborted) return;
        onFile(name.includes('坏') ? reviewOf(name, { problem: damaged, digest: null, findings: [], forms: 0, sender: null }) : reviewOf(name));
      }
    },
    save: async (sheets, name) => {
      saved.push({ sheets, name });
      return success(undefined);
    },
    open: (file) => opened.push(file),
    keeper: filesKeeper(),
    ...changed,
  };
  return {
    files,
    saved,
    opened,
    answer: () =>
      act(async () => {
        answer();
        await Promise.resolve();
      }),
  };
};

const fileNamed = (name: string): File => new File(['x'], name);

const openFiles = async (files: FileServices): Promise<{ readonly user: UserEvent; readonly choose: (...names: readonly string[]) => void }> => {
  const user = userEvent.setup({ delay: null });
  const { container } = render(<Pane host={memoryHost([selfEvaluation()])} locale="zh-CN" files={files} />);
  await screen.findByRole('button', { name: '重新读取' });
  await user.click(screen.getByRole('tab', { name: /复核/ }));
  await user.click(screen.getByRole('button', { name: '多个文件' }));
  const choose = (...names: readonly string[]): void => {
    const input = container.querySelector('input[data-picks=files]');
    if (input !== null) fireEvent.change(input, { target: { files: names.map(fileNamed) } });
  };
  return { user, choose };
};

const answerAll = async ({ answer }: ReturnType<typeof services>, names: readonly string[]): Promise<void> => {
  for (const [index, name] of names.entries()) {
    await screen.findByText(`正在复核 ${name}（${String(index + 1)} / ${String(names.length)}）`);
    await answer();
  }
};

it('reads file by file in the order of their names, one that is damaged among them, and tells what came of them', async () => {
  const at = services();
  const { choose } = await openFiles(at.files);
  choose('乙10.xlsx', '坏.xlsx', '乙2.xlsx', '说明.docx', '~$乙2.xlsx');
  await answerAll(at, ['坏.xlsx', '乙2.xlsx', '乙10.xlsx']);
  expect(await screen.findByText('复核了 3 个文件：2 个有问题，1 个读不了。 另有 2 个不是工作簿，没有读。')).toBeInTheDocument();
  const rows = within(screen.getByRole('list', { name: '文件' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining('“坏.xlsx”已损坏或不完整。'), expect.stringContaining('乙2.xlsx'), expect.stringContaining('乙10.xlsx')]);
  expect(within(rows[1] ?? document.body).getByRole('img', { name: '错误 1' })).toBeInTheDocument();
});

it('stops when asked and keeps what was read', async () => {
  const at = services();
  const { user, choose } = await openFiles(at.files);
  choose('一.xlsx', '二.xlsx');
  const first = /正在复核 (.*?)（1/.exec((await screen.findByText(/正在复核 .*（1 \/ 2）/)).textContent)?.[1] ?? '';
  await at.answer();
  await screen.findByText(/正在复核 .*（2 \/ 2）/);
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/^已停止：复核了 1 个文件。/)).toBeInTheDocument();
  expect(screen.getByRole('list', { name: '文件' })).toHaveTextContent(first);
});

it('opens a file to its findings, where one can be dismissed, and beside the pane', async () => {
  const at = services();
  const { user, choose } = await openFiles(at.files);
  choose('甲.xlsx');
  await answerAll(at, ['甲.xlsx']);
  await user.click(await screen.findByRole('button', { name: /甲\.xlsx/ }));
  expect(screen.getByText('未处理 2')).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: '忽略' })[0] ?? document.body);
  await user.click(screen.getByRole('button', { name: '已有书面说明' }));
  expect(screen.getByText('未处理 1')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '打开此文件' }));
  expect(at.opened.map(({ name }) => name)).toEqual(['甲.xlsx']);
  await user.click(screen.getByRole('button', { name: '返回列表' }));
  expect(screen.queryByRole('img', { name: '错误 1' })).not.toBeInTheDocument();
});

it('makes one summary workbook with a letter to each sender, without what was dismissed', async () => {
  const at = services();
  const { user, choose } = await openFiles(at.files);
  choose('甲.xlsx', '乙.xlsx');
  await screen.findByText(/正在复核 .*（1 \/ 2）/);
  await at.answer();
  await screen.findByText(/正在复核 .*（2 \/ 2）/);
  await at.answer();
  await user.click(await screen.findByRole('button', { name: '下载汇总工作簿' }));
  expect(await screen.findByText(/^已下载：复核汇总 \d{4}-\d\d-\d\d\.xlsx$/)).toBeInTheDocument();
  const [{ sheets } = { sheets: [] }] = at.saved;
  expect(sheets.map(({ name }) => name)).toEqual(['复核汇总', expect.any(String), expect.any(String), '退回修改意见 某市就业服务中心']);
  const words = sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
  expect(words).toContain('甲.xlsx');
});

it('adds the summary to the workbook where the page can hand out no files', async () => {
  const at = services({ save: null });
  const { user, choose } = await openFiles(at.files);
  choose('甲.xlsx');
  await answerAll(at, ['甲.xlsx']);
  await user.click(await screen.findByRole('button', { name: '生成汇总表' }));
  expect(await screen.findByText(/^已生成：复核汇总、.* 等 4 张$/)).toBeInTheDocument();
});

it('says so where there is no workbook among the files', async () => {
  const { choose } = await openFiles(services().files);
  choose('说明.docx');
  expect(await screen.findByText('没有找到工作簿（.xlsx、.xlsm）。')).toBeInTheDocument();
});

it('still knows the files when another workbook is opened beside it', async () => {
  const at = services();
  const { choose } = await openFiles(at.files);
  choose('甲.xlsx');
  await answerAll(at, ['甲.xlsx']);
  await screen.findByRole('button', { name: /甲\.xlsx/ });
  document.body.innerHTML = '';
  await openFiles(at.files);
  expect(screen.getByRole('button', { name: /甲\.xlsx/ })).toBeInTheDocument();
});
