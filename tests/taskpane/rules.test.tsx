import { screen, waitFor, within } from '@testing-library/react';
import { findRulePack } from '../../src/core/score';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { selfEvaluation } from './selfEvaluation';

type User = Awaited<ReturnType<typeof openPane>>['user'];

const openRules = (user: User): Promise<void> => user.click(screen.getByRole('button', { name: '查看和修改' }));
const field = (section: string, label: string): HTMLElement => within(screen.getByRole('region', { name: section })).getByLabelText(label);
const retype = async (user: User, input: HTMLElement, text: string): Promise<void> => {
  await user.clear(input);
  await user.type(input, text);
};
/** Half the people are trained: 24.99…, a figure that rounding moves. */
const form = () => selfEvaluation({ F14: '77.7%', F15: '明显提升' });

describe('评分办法', () => {
  it('shows every clause with its source', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    const pack = findRulePack('mof-2020');
    expect(screen.getByRole('heading', { name: '评分办法' })).toHaveFocus();
    expect(screen.getByRole('heading', { name: '出处' })).toBeInTheDocument();
    expect(screen.getByText(/^财政部/)).toBeInTheDocument();
    for (const clause of [pack?.execution.clause, pack?.higher.clause, pack?.lower.clause, pack?.equality.clause, pack?.tiersClause, pack?.farAbove.clause, pack?.rounding.clause, pack?.note.clause]) {
      expect(screen.getByText(clause?.zh ?? 'none')).toBeInTheDocument();
    }
    expect(field('定性指标', '部分达成年度指标并具有一定效果：下限')).toHaveValue('60');
  });

  it('shows at once which scores a changed figure moves, and changes nothing before it is saved', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    await retype(user, field('取整', '小数位数'), '0');
    const moved = screen.getByText(/项得分有变化/).closest('[role=status]');
    expect(moved).toHaveTextContent('培训合格率20.45 → 20');
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('button', { name: /培训合格率/ }).closest('li')).toHaveTextContent('20.45 / 25');
  });

  it('saves a changed pack under a name of its own, scores by it, and finds it in the next pane', async () => {
    const host = memoryHost([form()]);
    const first = await openPane(host);
    await openRules(first.user);
    await retype(first.user, field('取整', '小数位数'), '0');
    await first.user.click(screen.getByRole('button', { name: '保存并采用' }));
    expect(screen.getByText(/已改用“全国通用.*（本单位修改）”：2 项得分有变化/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /培训合格率/ }).closest('li')).toHaveTextContent('20 / 25');
    await waitFor(() => expect(host.settings.size).toBe(1));
    first.close();

    const { user } = await openPane(host);
    expect(screen.getByRole('combobox', { name: '评分办法' })).toHaveDisplayValue(/（本单位修改）$/);
    expect(screen.getByRole('button', { name: /培训合格率/ }).closest('li')).toHaveTextContent('20 / 25');
    await openRules(user);
    expect(screen.getByText(/四舍五入到两位小数.*（数值已由使用者修改）$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '删除这套办法' }));
    expect(screen.getByRole('combobox', { name: '评分办法' })).toHaveDisplayValue(/^全国通用[^修改]*$/);
  });

  it('says which clause is wrong, beside it, and keeps the pack from being saved', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    await retype(user, field('定性指标', '达成年度指标：下限'), '一半');
    expect(within(screen.getByRole('region', { name: '定性指标' })).getByRole('alert')).toHaveTextContent('评分办法的“定性档次”不正确（tiers.0.low）');
    expect(screen.getByRole('button', { name: '先改正有误的条款' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '放弃修改' }));
    expect(field('定性指标', '达成年度指标：下限')).toHaveValue('80');
  });

  it('gives a pack out as a text and takes it in from a file', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '评分办法的文字' }).value;
    expect(JSON.parse(text)).toEqual(findRulePack('mof-2020'));

    const changed = { ...(JSON.parse(text) as object), name: { zh: '区级办法', en: 'District' }, id: 'district-1', rounding: { places: 1, clause: { zh: '保留一位小数', en: 'one decimal' } } };
    await user.upload(screen.getByLabelText('选择 .json 文件'), new File([JSON.stringify(changed)], 'rules.json', { type: 'application/json' }));
    expect(await screen.findByText('已读入，尚未保存。')).toBeInTheDocument();
    expect(screen.getByText(/项得分有变化/).closest('[role=status]')).toHaveTextContent('培训合格率20.45 → 20.4');
    await user.click(screen.getByRole('button', { name: '保存并采用' }));
    expect(screen.getByRole('combobox', { name: '评分办法' })).toHaveDisplayValue('区级办法');
  });

  it.each([
    ['not JSON', '{', /不是评分办法/],
    ['a wrong clause', JSON.stringify({ ...findRulePack('mof-2020'), grades: [] }), /“等级”不正确（grades）/],
  ])('refuses a file with %s and says why', async (_, text, message) => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    await user.upload(screen.getByLabelText('选择 .json 文件'), new File([text], 'rules.json', { type: 'application/json' }));
    expect(await screen.findByText(message)).toBeInTheDocument();
  });

  it('says which scores another pack of the product moves', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation()]));
    await user.selectOptions(screen.getByRole('combobox', { name: '评分办法' }), 'hubei-2021');
    expect(screen.getByText(/已改用“湖北.*”：\d+ 项得分有变化/)).toBeInTheDocument();
  });

  it('takes points off far above the target once the person wants that, and says by how many', async () => {
    const { user } = await openPane(memoryHost([selfEvaluation({ E13: 100, F13: 150 })]));
    await openRules(user);
    await user.selectOptions(field('超额完成', '处理'), '扣分');
    expect(field('超额完成', '每项扣')).toHaveValue('2');
    await retype(user, field('超额完成', '每项扣'), '3');
    expect(screen.getByText(/项得分有变化/).closest('[role=status]')).toHaveTextContent(/→ \d/);
    await user.click(screen.getByRole('button', { name: '保存并采用' }));
    await openRules(user);
    expect(field('超额完成', '每项扣')).toHaveValue('3');
    expect(within(screen.getByRole('region', { name: '超额完成' })).getByText(/（数值已由使用者修改）$/)).toBeInTheDocument();
  });

  it('gives execution a ladder with steps to add and to take away, and caps the total', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    const region = (name: string) => within(screen.getByRole('region', { name }));
    await user.selectOptions(field('预算执行', '算法'), '按执行率分档');
    await user.click(region('预算执行').getByRole('button', { name: '加一档' }));
    expect(field('预算执行', '第 4 档：执行率达到')).toHaveValue('0');
    await user.click(region('预算执行').getByRole('button', { name: '去掉末档' }));
    expect(region('预算执行').queryByLabelText('第 4 档：执行率达到')).not.toBeInTheDocument();
    await user.selectOptions(field('总分封顶', '处理'), '执行率低时封顶');
    expect(field('总分封顶', '第 1 档：总分至多')).toHaveValue('89');
    await retype(user, field('总分封顶', '第 2 档：执行率低于'), '90');
    expect(region('总分封顶').getByRole('alert')).toHaveTextContent('评分办法的“总分上限”不正确（totalCap.steps）');
    await user.selectOptions(field('总分封顶', '处理'), '不封顶');
    expect(screen.getByRole('button', { name: '保存并采用' })).toBeEnabled();
  });

  it('takes other words for a clause and for the source, and marks the clause as the person’s', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    await user.click(screen.getByRole('button', { name: '改文字 “反向指标”的条款文字' }));
    await retype(user, screen.getByRole('textbox', { name: '“反向指标”的条款文字' }), '区级规定');
    await user.click(screen.getByRole('button', { name: '改文字 出处的文字' }));
    await retype(user, screen.getByRole('textbox', { name: '出处的文字' }), '区级通知');
    await user.click(screen.getByRole('button', { name: '保存并采用' }));
    await openRules(user);
    expect(screen.getByText('区级规定（条款文字由使用者填写）')).toBeInTheDocument();
    expect(screen.getByText('区级通知')).toBeInTheDocument();
  });

  it('settles how rows and projects are taken together, what constraints cost, and when a low total needs reasons', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openRules(user);
    await user.selectOptions(field('汇总', '几项共用一个分值'), '按最低的一项');
    await user.selectOptions(field('约束性指标（分值为负数）', '处理'), '未达标即建议扣分');
    await retype(user, field('偏差说明', '总分低于（不要求则留空）'), '80');
    const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '评分办法的文字' });
    expect(JSON.parse(value)).toMatchObject({ aggregation: { shared: 'lowest', relative: 'by-funds' }, constraint: { treatment: 'deduct' }, note: { totalBelow: '80' } });
    await user.clear(field('偏差说明', '总分低于（不要求则留空）'));
    expect(JSON.parse(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '评分办法的文字' }).value)).not.toHaveProperty('note.totalBelow');
  });
});
