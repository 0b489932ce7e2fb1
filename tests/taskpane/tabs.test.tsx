import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';

describe('复核', () => {
  const wrong = { I7: 10, H7: 1, H13: 25, H14: 25, H15: 30, H16: 10, H17: 100 };

  it('lists each score that differs from the arithmetic, with the way to its cell', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('tab', { name: /复核/ }));
    const finding = screen.getAllByRole('listitem').find((item) => within(item).queryByRole('button', { name: 'H14' }) !== null);
    expect(finding).toHaveTextContent(/表上 25/);
    expect(finding).toHaveTextContent(/计算 20/);
    await user.click(screen.getAllByRole('button', { name: 'H14' })[0] ?? document.body);
    expect(host.selected()).toBe(`${SHEET}!H14`);
  });

  it('sets every printed score beside ours', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation(wrong)]));
    await user.click(screen.getByRole('tab', { name: /复核/ }));
    await user.click(screen.getByRole('button', { name: '逐行对照' }));
    const row = screen.getByRole('row', { name: /培训合格率/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['H14', '培训合格率', '25', '20', '5']);
  });
});

describe('模板', () => {
  it('makes a blank form of the chosen year and offers to read it', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('tab', { name: '模板' }));
    expect(screen.getByRole('textbox', { name: '单位名称' })).toHaveValue('某市就业服务中心');
    const year = screen.getByRole('textbox', { name: '年度' });
    await user.clear(year);
    await user.type(year, '2027');
    await user.click(screen.getByRole('button', { name: '新建 2027 年度空白表' }));
    expect(await screen.findByText(/^已新建：/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '读取新表' }));
    expect(await screen.findByText(/2027 年度/)).toBeInTheDocument();
  });

  it('makes nothing for a year that is none', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await user.click(screen.getByRole('tab', { name: '模板' }));
    await user.clear(screen.getByRole('textbox', { name: '年度' }));
    await user.type(screen.getByRole('textbox', { name: '年度' }), '27');
    expect(screen.getByText('请填写四位年份，例如 2026。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^新建/ })).toBeDisabled();
  });
});

describe('两种语言与无障碍', () => {
  it('speaks English where Office does, and leaves the form’s own words alone', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]), 'en-US');
    expect(screen.getByRole('tab', { name: 'Score' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText(/Project · Self-evaluation form · 2021/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Preview \d+ changes/ }));
    expect(screen.getByRole('checkbox', { name: 'Write H14: (empty) → 20' })).toBeChecked();
  });

  it.each(['评分', '复核', '模板'])('has no accessibility findings on %s', async (tab) => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await user.click(screen.getByRole('tab', { name: new RegExp(tab) }));
    const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
