import { screen, waitFor, within } from '@testing-library/react';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { selfEvaluation } from './selfEvaluation';

const odd = () => selfEvaluation({ F12: '本期情况' });
const openDetails = async (user: Awaited<ReturnType<typeof openPane>>['user']): Promise<void> => user.click(screen.getByRole('button', { name: /指标 4 · / }));
const roleOfF = (): HTMLElement => screen.getByRole('combobox', { name: 'F 列“本期情况”的用途' });

describe('更正识别', () => {
  it('lists every column with letter, header words and role, and what is doubtful', async () => {
    const { user } = await openPane(memoryHost([odd()]));
    await openDetails(user);
    expect(screen.getByRole('combobox', { name: 'E 列“年度指标值（A）”的用途' })).toHaveDisplayValue('指标值');
    const row = roleOfF().closest('li');
    expect(row).toHaveTextContent('本期情况');
    expect(row).toHaveTextContent(/用途没有识别/);
  });

  it('reads the form anew with a corrected column, scores it, and shows the effect', async () => {
    const { user } = await openPane(memoryHost([odd()]));
    await openDetails(user);
    await user.selectOptions(roleOfF(), '完成值');
    const row = screen.getByRole('button', { name: /培训合格率/ }).closest('li');
    expect(row).toHaveTextContent('≥95% → 76% · 80%');
    expect(row).toHaveTextContent('20 / 25确定');
    expect(screen.getByText(/更正的效果/)).toHaveTextContent('4 项指标，得 9 分，4 项没有得分 → 4 项指标，得 64 分，1 项没有得分');
    expect(roleOfF().closest('li')).toHaveTextContent('您指定的');
  });

  it('keeps the correction in the workbook for the next pane, until it is reset', async () => {
    const host = memoryHost([odd()]);
    const first = await openPane(host);
    await openDetails(first.user);
    await first.user.selectOptions(roleOfF(), '完成值');
    await waitFor(() => expect(host.settings.size).toBe(1));
    first.close();

    const { user } = await openPane(host);
    expect(screen.getByRole('button', { name: /培训合格率/ }).closest('li')).toHaveTextContent('20 / 25确定');
    await openDetails(user);
    await user.click(screen.getByRole('button', { name: '恢复识别结果' }));
    expect(screen.getByRole('button', { name: /培训合格率/ }).closest('li')).toHaveTextContent('未填');
    expect(screen.queryByText(/更正的效果/)).not.toBeInTheDocument();
  });

  it('gives one column back to recognition', async () => {
    const { user } = await openPane(memoryHost([odd()]));
    await openDetails(user);
    await user.selectOptions(roleOfF(), '完成值');
    await user.selectOptions(roleOfF(), '按识别');
    expect(roleOfF()).toHaveDisplayValue('不读不写');
    expect(screen.queryByRole('button', { name: '恢复识别结果' })).not.toBeInTheDocument();
  });

  it('ends the table where the person says, and takes no row outside of the form', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await openDetails(user);
    const last = screen.getByRole('textbox', { name: '指标表读到第几行' });
    await user.clear(last);
    await user.type(last, '99{Enter}');
    expect(screen.getByText('请填 13 到 17 之间的行号。')).toBeInTheDocument();
    await user.clear(last);
    await user.type(last, '14{Enter}');
    expect(screen.queryByRole('button', { name: /就业能力/ })).not.toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: '产出指标' })).getAllByRole('listitem')).toHaveLength(2);
  });
});
