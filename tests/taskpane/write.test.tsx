import { screen, waitFor, within } from '@testing-library/react';
import { cellsOf } from './cellsOf';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at } from './sheetOf';

const preview = async (user: Awaited<ReturnType<typeof openPane>>['user']): Promise<void> => user.click(screen.getByRole('button', { name: /预览 \d+ 处改动/ }));

describe('写入', () => {
  it('shows each change with cell, before, after and why; nothing is written by looking', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    const { user } = await openPane(host);
    await preview(user);
    expect(screen.getByRole('heading', { name: '写入前确认' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: '写入 H14：(空) → 20' })).toBeChecked();
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('writes what is ticked and nothing else, and undoes it to the last cell', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    const { user } = await openPane(host);
    await preview(user);
    await user.click(screen.getByRole('checkbox', { name: /写入 H14/ }));
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));

    expect(await screen.findByText(/已写入 \d+ 处。/)).toBeInTheDocument();
    expect(host.cell(SHEET, at('H13')).value).toBe(25);
    expect(host.cell(SHEET, at('I7')).value).toBe(9);
    expect(host.cell(SHEET, at('H14')).value).toBeNull();

    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销，表格恢复原样。')).toBeInTheDocument();
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('ticks all, none, or only what goes into empty cells', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation({ H14: 25 })]));
    await preview(user);
    const overwriting = screen.getByRole('checkbox', { name: '写入 H14：25 → 20' });
    expect(overwriting).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: '全选' }));
    expect(overwriting).toBeChecked();
    expect(screen.getByText(/会覆盖原有内容/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '只选空单元格' }));
    expect(overwriting).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: '全不选' }));
    expect(screen.getByRole('button', { name: '请先勾选' })).toBeDisabled();
  });

  it('writes scores as live formulas when asked to, and only where the cells are numbers', async () => {
    const host = memoryHost([selfEvaluation({ E14: 100, F14: 76 })]);
    const { user } = await openPane(host);
    await preview(user);
    await user.click(screen.getByRole('checkbox', { name: '能用公式表示的得分写成公式' }));
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    await screen.findByText(/已写入/);
    expect(host.cell(SHEET, at('H14')).formula).toBe('=ROUND(MIN(1,F14/E14)*G14,2)');
    expect(host.cell(SHEET, at('H13')).formula).toBeNull();
  });

  it('can undo after the pane was closed and opened again', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    const { user, close } = await openPane(host);
    await preview(user);
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    await screen.findByText(/已写入/);
    close();

    const again = await openPane(host);
    expect(screen.getByText(/上次写入了 \d+ 处，仍可撤销。/)).toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销，表格恢复原样。');
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('undoes several writes one after the other, the last one first', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    const { user } = await openPane(host);
    const write = async (): Promise<void> => {
      await preview(user);
      await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
      await screen.findByText(/已写入/);
    };
    await preview(user);
    await user.click(screen.getByRole('checkbox', { name: /写入 H14/ }));
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    await screen.findByText(/已写入/);
    const between = cellsOf(host, SHEET);
    await write();
    expect(host.cell(SHEET, at('H14')).value).toBe(20);

    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(cellsOf(host, SHEET)).toEqual(between));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(cellsOf(host, SHEET)).toEqual(before));
    await waitFor(() => expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument());
  });

  it('says so when the receipt does not fit into the workbook', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    await preview(user);
    host.refuseNext('saveSetting', { code: 'setting-too-large', message: { zh: '太大', en: 'too large' }, next: { zh: '', en: '' } });
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    expect(await screen.findByText(/关闭面板前可以撤销/)).toBeInTheDocument();
  });

  it('shows a refusal with its next step and its cells, writes nothing, and keeps the ticks', async () => {
    const host = memoryHost([{ ...selfEvaluation(), protected: true }]);
    const before = cellsOf(host, SHEET);
    const { user } = await openPane(host);
    await preview(user);
    await user.click(screen.getByRole('checkbox', { name: /写入 H14/ }));
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('写不进去：sheet-protected');
    expect(alert).toHaveTextContent('请重新读取后再试。');
    await user.click(within(alert).getByRole('button', { name: 'H13' }));
    expect(host.selected()).toBe(`${SHEET}!H13`);
    expect(screen.getByRole('checkbox', { name: /写入 H14/ })).not.toBeChecked();
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('offers a note with the computed facts, as the person completed it', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('button', { name: /培训合格率/ }));
    const draft = await screen.findByRole('textbox', { name: '说明草稿' });
    await user.clear(draft);
    await user.type(draft, '考核标准提高');
    await user.click(screen.getByRole('button', { name: '采用，列入待写入' }));
    await preview(user);
    expect(screen.getByRole('checkbox', { name: '写入 I14：(空) → 考核标准提高' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
    await waitFor(() => expect(host.cell(SHEET, at('I14')).value).toBe('考核标准提高'));
  });
});
