import { act, render, screen, waitFor, within } from '@testing-library/react';
import type { Outcome } from '../../src/core/outcome';
import { type SheetSnapshot, emptySnapshot } from '../../src/core/sheet/snapshot';
import type { WorkbookHost } from '../../src/hosts/workbookHost';
import { Pane } from '../../src/taskpane/Pane';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at, sheetOf } from './sheetOf';

const problem = {
  code: 'cell-being-edited',
  message: { zh: '有单元格正在编辑。', en: 'A cell is being edited.' },
  next: { zh: '请按回车键，再重新读取。', en: 'Press Enter, then read again.' },
};

describe('状态', () => {
  it('tells of a sheet without a form, what was looked for, and offers a template', async () => {
    const { user } = await openPane(memoryHost([sheetOf('通讯录', { A1: '姓名', B1: '电话', A2: '张三', B2: '123' })]));
    expect(screen.getByRole('heading', { name: '这张表里没有找到绩效表' })).toBeInTheDocument();
    expect(screen.getByText(/在“通讯录”里找的是/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '从模板新建' }));
    expect(screen.getByRole('tab', { name: '模板' })).toHaveAttribute('aria-selected', 'true');
  });

  it('tells of an empty sheet', async () => {
    await openPane(memoryHost([emptySnapshot('Sheet1')]));
    expect(screen.getByRole('heading', { name: '这是一张空表' })).toBeInTheDocument();
  });

  it('shows why a sheet could not be read and reads it when asked again', async () => {
    const host = memoryHost([selfEvaluation()]);
    host.refuseNext('read', problem);
    const { user } = await openPane(host);
    expect(screen.getAllByText(/有单元格正在编辑。/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/请按回车键，再重新读取。/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(await screen.findByRole('region', { name: '产出指标' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('never reads a changed sheet behind the person’s back, and writes nothing from old results', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    act(() => host.type(SHEET, at('F14'), '95%'));
    expect(await screen.findByText(/表格已改动/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /培训合格率/ })).toHaveTextContent('76%');
    expect(screen.queryByRole('button', { name: /预览/ })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '重新读取' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /培训合格率/ })).toHaveTextContent('95% · 100%'));
    expect(screen.queryByText(/表格已改动/)).not.toBeInTheDocument();
  });

  it('offers to read the sheet that came into view', async () => {
    const host = memoryHost([selfEvaluation(), { ...selfEvaluation({ 'C4:E4': '第二个项目' }), name: '第二张' }]);
    const { user } = await openPane(host);
    act(() => host.activate('第二张'));
    expect(await screen.findByText('当前打开的是“第二张”。')).toBeInTheDocument();
    expect(screen.getByText('职业技能提升行动')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '读取这张表' }));
    expect(await screen.findByText('第二个项目')).toBeInTheDocument();
    expect(screen.queryByText(/当前打开的是/)).not.toBeInTheDocument();
  });

  it('says that a decision could not be kept', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    host.refuseNext('saveSetting', problem);
    await user.selectOptions(screen.getByRole('combobox', { name: '评分办法' }), 'hubei-2021');
    expect(await screen.findByText(/没有存进工作簿/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '评分办法' })).toHaveValue('hubei-2021');
  });

  it('shows what the ribbon button did, once', async () => {
    const host = memoryHost([selfEvaluation()], { 'jixiao.ribbon': { kind: 'done', sheet: SHEET, written: 7, open: 2 } });
    const { user, close } = await openPane(host);
    const notice = screen.getByText(/“一键评分”已写入 7 处，另有 2 项待定。/).closest('[role=status]');
    await user.click(within(notice instanceof HTMLElement ? notice : document.body).getByRole('button', { name: '知道了' }));
    await waitFor(() => expect(host.settings.has('jixiao.ribbon')).toBe(false));
    close();
    await openPane(host);
    expect(screen.queryByText(/一键评分/)).not.toBeInTheDocument();
  });

  it('does not wait for ever: after a while it says why and lets the person stop', async () => {
    jest.useFakeTimers();
    const late = new Promise<Outcome<SheetSnapshot>>(() => undefined);
    render(<Pane host={{ ...memoryHost([selfEvaluation()]), read: () => late }} locale="zh-CN" />);
    expect(screen.getAllByText('正在读取工作表…').length).toBeGreaterThan(0);
    await act(() => jest.advanceTimersByTimeAsync(6000));
    act(() => screen.getByRole('button', { name: '不再等待' }).click());
    expect(screen.getAllByText(/没有等到表格的内容。/).length).toBeGreaterThan(0);
    expect(screen.queryByText('正在读取工作表…')).not.toBeInTheDocument();
    jest.useRealTimers();
  });

  it('says how far a long write is, and puts back what was written when it is stopped', async () => {
    const host = memoryHost([selfEvaluation()]);
    const apply: WorkbookHost['apply'] = (_, { onProgress, signal } = {}) => {
      onProgress?.(400, 2000);
      const problem = { code: 'cancelled', message: { zh: '已停止写入，写过的都已还原。', en: 'Stopped; all is put back.' }, next: { zh: '', en: '' } };
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ ok: false, problem })));
    };
    const { user } = await openPane({ ...host, apply });
    await user.click(screen.getByRole('button', { name: /预览 \d+ 处改动/ }));
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    act(() => screen.getByRole('button', { name: /^写入 \d+ 处$/ }).click());
    await act(() => jest.advanceTimersByTimeAsync(6000));
    expect(screen.getByText(/400 \/ 2000 处/)).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: '停止写入并还原' }).click());
    await act(() => jest.advanceTimersByTimeAsync(10));
    jest.useRealTimers();
    expect(screen.getAllByText(/已停止写入，写过的都已还原。/).length).toBeGreaterThan(0);
  });

  it('gives a sentence, not a crash, when the host throws', async () => {
    await openPane({ ...memoryHost([selfEvaluation()]), read: () => Promise.reject(new Error('RichApi: 0x80004005')) });
    expect(screen.getAllByText(/表格没有按预期响应。/).length).toBeGreaterThan(0);
    expect(document.body).not.toHaveTextContent('0x80004005');
  });
});
