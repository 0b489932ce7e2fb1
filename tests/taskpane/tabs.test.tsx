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
