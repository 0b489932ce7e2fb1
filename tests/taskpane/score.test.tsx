import { act, screen, waitFor, within } from '@testing-library/react';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at } from './sheetOf';

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByRole('button', { name: new RegExp(name) }).closest('li');
  if (row === null) throw new Error(`${name} stands in no row`);
  return row;
};

describe('评分', () => {
  it('shows which form was recognised, by which rules, and in which columns', async () => {
    await openPane(memoryHost([selfEvaluation()]));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('市级预算项目支出绩效自评表');
    expect(screen.getByText('职业技能提升行动')).toBeInTheDocument();
    expect(screen.getByText(/项目支出 · 绩效自评表 · 2021 年度/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '评分办法' })).toHaveAccessibleDescription(/.+/);
    expect(screen.getByRole('button', { name: /指标 4 · 指标值 E · 完成值 F · 分值 G · 得分 H · 说明 I/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('lists every indicator under its level 1 with target, actual, ratio, points and how sure they are', async () => {
    await openPane(memoryHost([selfEvaluation()]));
    const output = within(screen.getByRole('region', { name: '产出指标' }));
    expect(output.getByText('45 / 50')).toBeInTheDocument();
    expect(rowOf('培训人次')).toHaveTextContent('≥100人次 → 120人次');
    expect(rowOf('培训人次')).toHaveTextContent('25 / 25确定');
    expect(rowOf('培训合格率')).toHaveTextContent('≥95% → 76% · 80%');
    expect(rowOf('培训合格率')).toHaveTextContent('20 / 25确定');
    expect(rowOf('就业能力')).toHaveTextContent('待定');
  });

  it('says what is still open instead of a total, and gives the total and grade once everything is decided', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    const total = within(screen.getByRole('region', { name: '总分' }));
    expect(total.getByText(/还有 1 项没有得分/)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: /就业能力/ }));
    const score = within(rowOf('就业能力')).getByRole('textbox', { name: /得分（/ });
    await user.clear(score);
    await user.type(score, '27{Enter}');
    expect(total.getByText('91')).toBeInTheDocument();
    expect(total.queryByText(/待定/)).not.toBeInTheDocument();
    expect(rowOf('就业能力')).toHaveTextContent('27 / 30已定');
  });

  it('keeps a decision in the workbook, so that the next pane knows it', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user, close } = await openPane(host);
    await user.click(screen.getByRole('button', { name: /就业能力/ }));
    await user.type(within(rowOf('就业能力')).getByRole('textbox', { name: /得分（/ }), '24{Enter}');
    await waitFor(() => expect(host.settings.size).toBe(1));
    close();
    await openPane(host);
    expect(rowOf('就业能力')).toHaveTextContent('24 / 30已定');
  });

  it.each([
    ['31', '应在 0 到 30 之间。'],
    ['很好', '请填写数字，例如 8.5。'],
    ['1.2345', '最多 2 位小数。'],
  ])('does not take %s for a score and says why', async (typed, message) => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('button', { name: /就业能力/ }));
    await user.type(within(rowOf('就业能力')).getByRole('textbox', { name: /得分（/ }), `${typed}{Enter}`);
    expect(screen.getByText(message)).toBeInTheDocument();
    expect(rowOf('就业能力')).toHaveTextContent('待定');
    expect(host.settings.size).toBe(0);
  });

  it('lets a tier be chosen and asks for the points within it', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await user.click(screen.getByRole('button', { name: /就业能力/ }));
    const tiers = within(rowOf('就业能力')).getAllByRole('radio');
    expect(tiers).toHaveLength(3);
    await user.click(tiers.at(-1) ?? document.body);
    expect(within(rowOf('就业能力')).getByRole('textbox', { name: '得分（0～18 分）' })).toBeInTheDocument();
  });

  it('shows the arithmetic of a row when it is opened, and selects its cell in the sheet', async () => {
    const host = memoryHost([selfEvaluation()]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('button', { name: /培训合格率/ }));
    expect(host.selected()).toBe(`${SHEET}!D14`);
    expect(within(rowOf('培训合格率')).getByText('怎么算的').nextSibling).toHaveTextContent(/20/);
    await user.click(within(rowOf('培训合格率')).getByRole('button', { name: /完成值 F14/ }));
    expect(host.selected()).toBe(`${SHEET}!F14`);
  });

  it('marks the row on which a cell is selected in the sheet', async () => {
    const host = memoryHost([selfEvaluation()]);
    await openPane(host);
    act(() => host.choose(SHEET, at('H14')));
    expect(rowOf('培训合格率')).toHaveAttribute('aria-current', 'true');
    expect(rowOf('培训人次')).not.toHaveAttribute('aria-current');
  });

  it('filters to the rows that differ from the sheet', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation({ H13: 25, H14: 25 })]));
    const filter = screen.getByRole('button', { name: '与表不同 1' });
    await user.click(filter);
    expect(filter).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('button', { name: /培训人次/ })).not.toBeInTheDocument();
    expect(rowOf('培训合格率')).toHaveTextContent('表上 25');
  });

  it('scores again at once when another rule pack is chosen', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    const packs = screen.getByRole('combobox', { name: '评分办法' });
    await user.selectOptions(packs, 'hubei-2021');
    expect(packs).toHaveValue('hubei-2021');
    expect(packs).toHaveAccessibleDescription('由使用者选定');
  });

  it('asks for the weights of a form that prints none, and adds them up', async () => {
    const none = { G12: '', G13: '', G14: '', G15: '', G16: '', G17: '' };
    const host = memoryHost([selfEvaluation(none)]);
    const { user } = await openPane(host);
    expect(screen.getByText(/表上没有分值列/)).toHaveTextContent('已填 0 / 2 项，指标共 40 / 90 分');
    await user.type(screen.getByRole('textbox', { name: '“培训人次”的分值' }), '30{Enter}');
    expect(screen.getByText(/表上没有分值列/)).toHaveTextContent('已填 1 / 2 项，指标共 70 / 90 分');
    expect(rowOf('培训人次')).toHaveTextContent('30/');
    expect(host.cell(SHEET, at('G13')).value).toBeNull();
  });

  it('keeps what was typed when the tab is changed', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await user.click(screen.getByRole('button', { name: /就业能力/ }));
    await user.type(within(rowOf('就业能力')).getByRole('textbox', { name: /得分（/ }), '99');
    await user.click(screen.getByRole('tab', { name: /复核/ }));
    await user.click(screen.getByRole('tab', { name: '评分' }));
    expect(within(rowOf('就业能力')).getByRole('textbox', { name: /得分（/ })).toHaveValue('99');
  });
});
