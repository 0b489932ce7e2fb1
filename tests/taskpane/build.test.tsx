import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { emptySnapshot } from '../../src/core/sheet/snapshot';
import type { Locale } from '../../src/locales/say';
import { cellsOf } from './cellsOf';
import { type MemoryHost, memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at, sheetOf } from './sheetOf';

type User = Awaited<ReturnType<typeof openPane>>['user'];

/** Opens the build tab and waits for nothing else: the table is there at once. */
const openBuild = async (host: MemoryHost, locale: Locale = 'zh-CN'): Promise<User> => {
  const { user } = await openPane(host, locale);
  await user.click(screen.getByRole('tab', { name: locale === 'zh-CN' ? '编制' : 'Build' }));
  return user;
};

const openLibrary = async (user: User): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: '从指标库添加' }));
  return screen.findByRole('searchbox', { name: '查找指标' });
};

const rowButton = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name, expanded: false });

describe('编制：指标表', () => {
  it('shows the table by group with weights and what they have to make; nothing changes by looking', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    await openBuild(host);
    expect(screen.getByRole('region', { name: '产出指标 · 数量指标' })).toHaveTextContent(/培训人次≥100人次25 分/);
    expect(screen.getByText(/合计 90 \/ 应为 90/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '还没有改动' })).toBeDisabled();
    expect(cellsOf(host, SHEET)).toEqual(before);
  });

  it('changes name and target of a row, and takes it back step by step', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.click(rowButton(/培训合格率/));
    const name = screen.getByRole('textbox', { name: '指标名称' });
    await user.clear(name);
    await user.type(name, '培训考核通过率{Enter}');
    expect(await screen.findByRole('button', { name: /培训考核通过率/ })).toBeInTheDocument();
    const number = screen.getByRole('textbox', { name: '数值' });
    await user.clear(number);
    await user.type(number, '98{Enter}');
    expect(screen.getByText('写成：≥98%')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '撤回一步' }));
    expect(screen.getByText('写成：≥95%')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '撤回一步' }));
    expect(screen.getByRole('button', { name: '还没有改动' })).toBeDisabled();
  });

  it('says what is doubtful about a target while it is written', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.click(rowButton(/学员满意度/));
    const number = screen.getByRole('textbox', { name: '数值' });
    await user.clear(number);
    await user.type(number, '100{Enter}');
    expect(await screen.findByText(/满意度定为 100%/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '文字' }));
    const words = screen.getByRole('textbox', { name: '文字' });
    await user.clear(words);
    await user.type(words, '较高{Enter}');
    expect(screen.getByText('写成：较高')).toBeInTheDocument();
  });

  it('shares weights out exactly, keeps the locked ones, and shows the sum', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.click(rowButton(/就业能力/));
    await user.click(screen.getByRole('checkbox', { name: /保留“就业能力”的分值/ }));
    await user.click(screen.getByRole('radio', { name: '平均分配' }));
    expect(await screen.findByText(/合计 90 \/ 应为 90/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /就业能力/ }).parentElement).toHaveTextContent('30 分');
    await user.click(screen.getByRole('button', { name: '全部放弃' }));
    expect(screen.getByRole('button', { name: '还没有改动' })).toBeDisabled();
  });

  it('keeps all that was done when another tab is looked at', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.click(rowButton(/就业能力/));
    await user.click(screen.getByRole('button', { name: '删除' }));
    expect(screen.getByRole('region', { name: '将删除 1 项' })).toHaveTextContent('就业能力');
    await user.click(screen.getByRole('tab', { name: '评分' }));
    await user.click(screen.getByRole('tab', { name: '编制' }));
    await user.click(screen.getByRole('button', { name: '还原 就业能力' }));
    expect(screen.getByRole('button', { name: /^就业能力/ })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /将删除/ })).not.toBeInTheDocument();
  });

  it('names a changed cell in plain words when the sheet was changed meanwhile', async () => {
    const host = memoryHost([selfEvaluation()]);
    const user = await openBuild(host);
    await user.click(rowButton(/就业能力/));
    await user.click(screen.getByRole('button', { name: '删除' }));
    act(() => host.type(SHEET, at('D15'), '就业率'));
    await user.click(await screen.findByRole('button', { name: '重新读取' }));
    const refused = await screen.findByRole('region', { name: '1 项改动做不到，不会写入' });
    expect(refused).toHaveTextContent('表上 D15 已经不是“就业能力”。');
    await user.click(within(refused).getByRole('button', { name: '放弃这项改动' }));
    expect(screen.queryByRole('region', { name: /改动做不到/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^就业率/ })).toBeInTheDocument();
  });

  it('says so on a sheet without a form, and offers no button that writes', async () => {
    await openBuild(memoryHost([emptySnapshot('空')]));
    expect(screen.getByText('这是一张空表')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /预览|写入/ })).not.toBeInTheDocument();
  });

  it('builds a declaration without weights, too', async () => {
    const declaration = sheetOf('申报表', {
      'A1:E1': '项目支出绩效目标申报表', 'A2:E2': '（2026年度）', A3: '项目名称', 'B3:E3': '职业技能提升行动',
      A4: '一级指标', B4: '二级指标', C4: '三级指标', 'D4:E4': '指标值',
      'A5:A6': '产出指标', B5: '数量指标', C5: '培训人次', 'D5:E5': '≥100人次', B6: '质量指标', C6: '培训合格率', 'D6:E6': '≥95%',
      A7: '满意度指标', B7: '服务对象满意度指标', C7: '学员满意度', 'D7:E7': '≥90%',
    });
    await openBuild(memoryHost([declaration]));
    expect(screen.getByText('这张表没有分值列，不分配分值。')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: '平均分配' })).not.toBeInTheDocument();
    expect(rowButton(/培训人次/)).toBeInTheDocument();
  });
});

describe('编制：写入', () => {
  it('previews the contents in words, writes them once, and undoes them to the last cell', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = cellsOf(host, SHEET);
    const user = await openBuild(host);
    await user.click(rowButton(/培训合格率/));
    const name = screen.getByRole('textbox', { name: '指标名称' });
    await user.clear(name);
    await user.type(name, '培训考核通过率{Enter}');
    await user.click(screen.getByRole('button', { name: '预览 1 项改动' }));
    expect(screen.getByRole('heading', { name: '写入前确认' })).toHaveFocus();
    expect(screen.getByRole('region', { name: '单元格内容' })).toHaveTextContent('三级指标 D14培训合格率 → 培训考核通过率');
    expect(cellsOf(host, SHEET)).toEqual(before);
    await user.click(screen.getByRole('button', { name: '写入表格' }));
    await waitFor(() => expect(host.cell(SHEET, at('D14')).value).toBe('培训考核通过率'));
    expect(await screen.findByRole('button', { name: '还没有改动' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(cellsOf(host, SHEET)).toEqual(before));
    expect(await screen.findByRole('button', { name: '预览 1 项改动' })).toBeEnabled();
  });

  it('keeps everything when the workbook refuses', async () => {
    const host = memoryHost([{ ...selfEvaluation(), protected: true }]);
    const user = await openBuild(host);
    await user.click(rowButton(/培训合格率/));
    const name = screen.getByRole('textbox', { name: '指标名称' });
    await user.clear(name);
    await user.type(name, '培训考核通过率{Enter}');
    await user.click(screen.getByRole('button', { name: '预览 1 项改动' }));
    await user.click(screen.getByRole('button', { name: '写入表格' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('写不进去：sheet-protected');
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('button', { name: '预览 1 项改动' })).toBeEnabled();
  });

  it('shows new rows as structural lines in words before the cells', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.type(screen.getByRole('textbox', { name: '新指标名称' }), '培训课程数量');
    await user.click(screen.getByRole('button', { name: '添加' }));
    expect(await screen.findByRole('region', { name: '产出指标 · 数量指标' })).toHaveTextContent('培训课程数量');
    await user.click(screen.getByRole('button', { name: '预览 1 项改动' }));
    const structure = screen.getByRole('region', { name: '行和合并单元格' });
    expect(within(structure).getAllByRole('listitem')[0]).toHaveTextContent('在第 13 行下插入 1 行');
    expect(screen.getByRole('region', { name: '单元格内容' })).toHaveTextContent('培训课程数量');
  });
});

describe('编制：指标库', () => {
  it('suggests for the project, with the words that matched', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await openLibrary(user);
    const suggestions = await screen.findByRole('region', { name: '适合本项目的指标' });
    expect(suggestions).toHaveTextContent(/依据：.*技能/);
    expect(within(suggestions).queryByRole('button', { name: '添加“培训合格率”' })).not.toBeInTheDocument();
  });

  it('finds by pinyin initials, adds to the right category, and says what is in the table', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    const search = await openLibrary(user);
    await user.type(search, 'pxkcsl');
    await user.click(await screen.findByRole('button', { name: '添加“培训课程数量”' }));
    expect(await screen.findByText(/已添加“培训课程数量”/)).toBeInTheDocument();
    expect(screen.getByText('已在表中')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '返回指标表' }));
    expect(screen.getByRole('region', { name: '产出指标 · 数量指标' })).toHaveTextContent(/培训课程数量/);
  });

  it('filters by category, and says so when nothing is found', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    const search = await openLibrary(user);
    await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), '满意度');
    expect(await screen.findByText(/找到 \d+ 个/)).toBeInTheDocument();
    await user.type(search, '龘靐');
    expect(await screen.findByText('没有找到“龘靐”，可以在指标表里直接填写。')).toBeInTheDocument();
  });

  it('collects the person’s own indicators, keeps them in the workbook, puts them on a sheet and takes them from one', async () => {
    const host = memoryHost([selfEvaluation()]);
    const user = await openBuild(host);
    await openLibrary(user);
    const own = screen.getByRole('region', { name: '我的指标' });
    await waitFor(() => expect(within(own).getByRole('button', { name: '从本工作簿收集' })).toBeEnabled());
    await user.click(within(own).getByRole('button', { name: '从本工作簿收集' }));
    expect(await within(own).findByText('新增 4 个，已有 0 个。')).toBeInTheDocument();
    expect(JSON.stringify(host.settings.get('jixiao.library'))).toContain('培训合格率');
    await user.click(within(own).getByRole('button', { name: '导出为工作表' }));
    expect(await within(own).findByText('已导出到工作表“常用指标”。')).toBeInTheDocument();
    await user.click(within(own).getByRole('button', { name: '从我的指标中移除“培训合格率”' }));
    await waitFor(() => expect(JSON.stringify(host.settings.get('jixiao.library'))).not.toContain('培训合格率'));
    await user.click(within(own).getByRole('button', { name: '从当前表导入' }));
    expect(await within(own).findByText('新增 1 个，已有 3 个。')).toBeInTheDocument();
  });
});

describe('编制：两种语言与无障碍', () => {
  it('speaks English', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]), 'en-US');
    expect(screen.getByRole('button', { name: 'Nothing changed yet' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Add from the library' }));
    expect(await screen.findByRole('searchbox', { name: 'Find indicators' })).toBeInTheDocument();
  });

  const clean = async (): Promise<void> => {
    const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  };

  it('has no accessibility findings in the table with a row open', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.click(rowButton(/培训合格率/));
    await clean();
  });

  it('has no accessibility findings in the library', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await openLibrary(user);
    await screen.findByRole('region', { name: '适合本项目的指标' });
    await clean();
  });

  it('has no accessibility findings in the preview', async () => {
    const user = await openBuild(memoryHost([selfEvaluation()]));
    await user.type(screen.getByRole('textbox', { name: '新指标名称' }), '培训课程数量{Enter}');
    await user.click(await screen.findByRole('button', { name: '预览 1 项改动' }));
    await clean();
  });
});
