import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { UserEvent } from '@testing-library/user-event';
import { templates } from '../../../src/core/template';
import { parseAddress } from '../../../src/core/sheet/address';
import { memoryHost, type MemoryHost } from '../memoryHost';
import { openPane } from '../openPane';
import { SHEET, selfEvaluation } from '../selfEvaluation';
import { sheetOf } from '../sheetOf';

const NATIONAL = '项目支出绩效自评表（全国通用，2020 年框架）';

const openTab = async (host: MemoryHost): Promise<UserEvent> => {
  const { user } = await openPane(host);
  await user.click(screen.getByRole('tab', { name: '模板' }));
  return user;
};

const openForm = async (host: MemoryHost, name = NATIONAL): Promise<UserEvent> => {
  const user = await openTab(host);
  await user.click(screen.getByRole('button', { name }));
  return user;
};

const sheetsOf = async (host: MemoryHost): Promise<readonly string[]> => {
  const listed = await host.listSheets();
  return listed.ok ? listed.value.map(({ name }) => name) : [];
};

/** What stands in the cells of a sheet. */
const contentsOf = async (host: MemoryHost, sheet: string) => {
  const read = await host.read(sheet);
  return read.ok ? [...read.value.cells] : [];
};

/** The pictures in a part of the page, as they are drawn. */
const picturesIn = (part: HTMLElement): string => [...part.querySelectorAll('img')].map(({ src }) => decodeURIComponent(src)).join('');

const wordsIn = (svg: string): string => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join('');

const barriers = async (): Promise<readonly string[]> => {
  const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('全部模板', () => {
  it('shows every form with a picture of it, by kind', async () => {
    await openTab(memoryHost([selfEvaluation()]));
    for (const { name } of templates) {
      const card = screen.getByRole('button', { name: name.zh });
      expect(picturesIn(card)).toMatch(/<svg.*<text.*<\/svg>/);
    }
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['项目自评表', '部门整体自评表', '绩效目标申报表', '监控与汇总', '部门预算公开表']);
    expect(await barriers()).toEqual([]);
  });
});

describe('一张空白表', () => {
  it('is made for the chosen year and can be read', async () => {
    const host = memoryHost([selfEvaluation()]);
    const user = await openForm(host);
    expect(screen.getByRole('textbox', { name: '单位名称' })).toHaveValue('某市就业服务中心');
    const year = screen.getByRole('textbox', { name: '年度' });
    await user.clear(year);
    await user.type(year, '2027');
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '新建 2027 年度空白表' }));
    expect(await screen.findByText(/^已新建：/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '读取新表' }));
    expect(await screen.findByText(/2027 年度/)).toBeInTheDocument();
  });

  it('is not made for a year or a number of rows that is none', async () => {
    const user = await openForm(memoryHost([selfEvaluation()]));
    await user.clear(screen.getByRole('textbox', { name: '年度' }));
    await user.type(screen.getByRole('textbox', { name: '年度' }), '27');
    await user.type(screen.getByRole('textbox', { name: '每类指标的行数' }), '99');
    expect(screen.getByText('请填写四位年份，例如 2026。')).toBeInTheDocument();
    expect(screen.getByText('请填 1 至 20，或留空。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^新建/ })).toBeDisabled();
  });

  it('shows at once how it prints with the rules and rows chosen', async () => {
    const user = await openForm(memoryHost([selfEvaluation()]));
    expect(wordsIn(picturesIn(document.body))).not.toContain('（20分）');
    await user.selectOptions(screen.getByRole('combobox', { name: '分值按哪种评分办法预设' }), 'hubei-2021');
    expect(wordsIn(picturesIn(document.body))).toContain('（20分）');
  });

  it('keeps what was typed when another tab is shown', async () => {
    const user = await openForm(memoryHost([selfEvaluation()]));
    await user.type(screen.getByRole('textbox', { name: '项目名称' }), '甲项目');
    await user.click(screen.getByRole('tab', { name: '评分' }));
    await user.click(screen.getByRole('tab', { name: '模板' }));
    expect(screen.getByRole('textbox', { name: '项目名称' })).toHaveValue('甲项目');
    await user.click(screen.getByRole('button', { name: '全部模板' }));
    expect(screen.getByRole('button', { name: NATIONAL })).toBeInTheDocument();
  });

  it('begins with indicators of the library where they are asked for', async () => {
    const host = memoryHost([selfEvaluation()]);
    const user = await openForm(host);
    await user.type(screen.getByRole('textbox', { name: '项目名称' }), '职业技能培训补贴');
    await user.click(screen.getByRole('radio', { name: '从指标库预填' }));
    const make = await screen.findByRole('button', { name: /^新建/ });
    await act(async () => { await new Promise((resolve) => { setTimeout(resolve, 300); }); });
    expect(make).toBeEnabled();
    await user.click(make);
    await screen.findByText(/^已新建：/);
    await user.click(screen.getByRole('button', { name: '读取新表' }));
    expect(await screen.findByRole('heading', { name: /产出指标/ })).toBeInTheDocument();
  });
});

describe('项目清单', () => {
  const list = sheetOf('清单', { A1: '序号', B1: '项目名称', C1: '实施单位', A2: '1', B2: '甲项目', C2: '甲中心', A3: '2', B3: '乙项目' });

  it('is taken from a sheet of the workbook: a form for each project, named and filled in', async () => {
    const host = memoryHost([selfEvaluation(), list]);
    const user = await openForm(host);
    await user.click(screen.getByRole('button', { name: '从本工作簿取项目清单' }));
    expect(await screen.findByText('已取 2 个项目，可以增删。')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '项目名称' })).toHaveValue('甲项目\n乙项目');
    await user.click(screen.getByRole('button', { name: /^新建 \d{4} 年度 2 张表$/ }));
    await screen.findByText('已新建：甲项目、乙项目');
    expect(await sheetsOf(host)).toEqual([SHEET, '清单', '甲项目', '乙项目']);
    const unit = parseAddress('G4');
    expect(unit === null ? null : host.cell('甲项目', unit).value).toBe('甲中心');
  });

  it('says so where there is none', async () => {
    const user = await openForm(memoryHost([sheetOf('通讯录', { A1: '姓名', B1: '电话', A2: '张三', B2: '1' })]));
    await user.click(screen.getByRole('button', { name: '从本工作簿取项目清单' }));
    expect(await screen.findByText(/没有找到“项目名称”一栏/)).toBeInTheDocument();
  });
});

describe('结转到新年度', () => {
  const openRoll = async (host: MemoryHost): Promise<UserEvent> => {
    const user = await openTab(host);
    await user.click(screen.getByRole('button', { name: '由当前表结转…' }));
    return user;
  };

  it('takes the form in view into next year’s declaration, says what is lost, and leaves the old sheet', async () => {
    const host = memoryHost([selfEvaluation()]);
    const before = await contentsOf(host, SHEET);
    const user = await openRoll(host);
    expect(screen.getByRole('radio', { name: /^目标申报表/ })).toBeChecked();
    expect(screen.getByRole('textbox', { name: '年度' })).toHaveValue('2022');
    expect(screen.getByRole('heading', { name: /^带入 4 个指标，生成 1 张表$/ })).toBeInTheDocument();
    const lost = screen.getByRole('heading', { name: /^没有带入的内容：\d+ 处$/ });
    const weights = within(lost.parentElement ?? document.body).getAllByRole('listitem').find((item) => item.textContent.includes('分值'));
    expect(within(weights ?? document.body).getByRole('button', { name: 'G13' })).toBeInTheDocument();
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '结转到 2022 年度' }));
    await screen.findByText(/^已新建：/);
    expect(await sheetsOf(host)).toHaveLength(2);
    expect(await contentsOf(host, SHEET)).toEqual(before);
  });

  it('goes to the cell of what is lost', async () => {
    const host = memoryHost([selfEvaluation()]);
    const user = await openRoll(host);
    await user.click(screen.getAllByRole('button', { name: 'G13' })[0] ?? document.body);
    expect(host.selected()).toBe(`${SHEET}!G13`);
  });

  it('goes into another layout and another kind of form', async () => {
    const user = await openRoll(memoryHost([selfEvaluation()]));
    await user.click(screen.getByRole('radio', { name: /^自评表/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: '表样' }), 'hubei-project');
    expect(screen.getByText('表样：项目自评表（湖北 20/20/60）')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^带入 4 个指标/ })).toBeInTheDocument();
  });

  it('takes all forms of the workbook', async () => {
    const host = memoryHost([selfEvaluation(), { ...selfEvaluation(), name: '另一项目' }]);
    const user = await openRoll(host);
    await user.click(screen.getByRole('radio', { name: /^本工作簿全部表/ }));
    expect(await screen.findByText('共 2 张可以结转')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^带入 8 个指标，生成 2 张表$/ })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /另一项目 G13/ }).length).toBeGreaterThan(0);
  });

  it('is not offered where the sheet has no indicators', async () => {
    await openTab(memoryHost([sheetOf('通讯录', { A1: '姓名' })]));
    expect(screen.queryByRole('button', { name: '由当前表结转…' })).not.toBeInTheDocument();
  });
});
