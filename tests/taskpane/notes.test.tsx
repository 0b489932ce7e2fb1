import { screen, waitFor, within } from '@testing-library/react';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at } from './sheetOf';

type User = Awaited<ReturnType<typeof openPane>>['user'];

/** Three rows lose points: one without a note, one with a weak one, one explained; and a box below the table. */
const form = () =>
  selfEvaluation({
    E13: '≥200人次', F13: '150人次', I13: '场地维修停课两个月，下半年补办三期。',
    F14: '76%', F16: '45%', I16: '无', F15: '明显提升',
    'A18:B18': '偏差大或目标未完成原因分析', 'C18:I18': '',
  });
const openNotes = (user: User): Promise<void> => user.click(screen.getByRole('button', { name: /^说明清单/ }));
const rowOf = (name: RegExp): HTMLElement => {
  const row = screen.getByRole('button', { name }).closest('li');
  if (row === null) throw new Error(`${name.source} stands in no row`);
  return row;
};
const write = (user: User): Promise<void> => user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));

describe('说明清单', () => {
  it('lists missing notes first, then weak ones, then those given', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openNotes(user);
    expect(screen.getByText('缺 1 条 · 过于简单 1 条 · 已写 1 条')).toBeInTheDocument();
    const names = screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
    const listed = names.filter((name) => /培训合格率|学员满意度|培训人次/.test(name));
    expect(listed.map((name) => name.slice(0, 4))).toEqual(['培训合格', '学员满意', '培训人次']);
    expect(rowOf(/学员满意度/)).toHaveTextContent('只写了“无”，没有说明原因');
  });

  it('offers the facts, takes cause and measure from a list or typed, invents neither, and writes the note', async () => {
    const host = memoryHost([form()]);
    const { user } = await openPane(host);
    await openNotes(user);
    await user.click(screen.getByRole('button', { name: /培训合格率/ }));
    const row = within(rowOf(/培训合格率/));
    expect(row.getByRole('combobox', { name: '原因' })).toHaveValue('');
    expect(row.getByRole('combobox', { name: '改进措施' })).toHaveValue('');
    expect(row.getByRole('checkbox', { name: /写上事实：指标值为≥95%，实际完成76%/ })).toBeChecked();

    await user.click(row.getByRole('combobox', { name: '原因' }));
    await user.click(await screen.findByRole('option', { name: '资金下达或支付较晚' }));
    await user.type(row.getByRole('combobox', { name: '改进措施' }), '张某负责，六月底前补考');
    await user.click(row.getByRole('button', { name: '采用，列入待写入' }));
    await user.click(screen.getByRole('button', { name: /预览 \d+ 处改动/ }));
    await write(user);
    await waitFor(() => expect(host.cell(SHEET, at('I14')).value).toMatch(/^指标值为≥95%.*。原因：资金下达或支付较晚。改进措施：张某负责，六月底前补考。$/));
  });

  it('keeps the text that is there unless it is to be replaced', async () => {
    const { user } = await openPane(memoryHost([form()]));
    await openNotes(user);
    await user.click(screen.getByRole('button', { name: /培训人次/ }));
    const row = within(rowOf(/培训人次/));
    await user.type(row.getByRole('combobox', { name: '原因' }), '师资不足');
    expect(row.getByText('将写成').parentElement).toHaveTextContent(/场地维修停课两个月.*原因：师资不足。/);
    await user.click(row.getByRole('radio', { name: '替换' }));
    await user.click(row.getByRole('checkbox', { name: /写上事实/ }));
    expect(row.getByText('将写成').parentElement).toHaveTextContent(/^将写成原因：师资不足。$/);
  });

  it('composes the box below the table from the rows, not ticked', async () => {
    const host = memoryHost([form()]);
    const { user } = await openPane(host);
    await openNotes(user);
    await user.click(screen.getByRole('button', { name: /培训合格率/ }));
    await user.type(within(rowOf(/培训合格率/)).getByRole('combobox', { name: '原因' }), '考核标准提高');
    await user.click(within(screen.getByRole('region', { name: '表下的说明框' })).getByRole('button', { name: '由各行汇总' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '“偏差大或目标未完成原因分析”的内容' });
    expect(text.value).toMatch(/^1\. 培训合格率：指标值为.*原因：考核标准提高。\n2\. 培训人次：场地维修停课两个月，下半年补办三期。$/);

    await user.click(screen.getByRole('button', { name: /预览 \d+ 处改动/ }));
    const edit = screen.getByRole('checkbox', { name: /^写入 C18/ });
    expect(edit).not.toBeChecked();
    await user.click(edit);
    await write(user);
    await waitFor(() => expect(host.cell(SHEET, at('C18')).value).toMatch(/^1\. 培训合格率/));
  });
});
