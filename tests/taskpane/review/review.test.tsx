import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { success } from '../../../src/core/outcome';
import { type MemoryHost, memoryHost } from '../memoryHost';
import { openPane } from '../openPane';
import { SHEET, selfEvaluation } from '../selfEvaluation';
import { at } from '../sheetOf';

const wrong = { I7: 9, H13: 25, H14: 25, H15: 20, H16: 10, H17: 100 };
const problem = { code: 'sheet-damaged', message: { zh: '第二张读不出来。', en: 'Cannot be read.' }, next: { zh: '请修复。', en: 'Repair it.' } };

const openReview = async (host: MemoryHost) => {
  const opened = await openPane(host);
  await opened.user.click(screen.getByRole('tab', { name: /复核/ }));
  return opened;
};
const badge = (): number => Number(/\d+/.exec(screen.getByRole('tab', { name: /复核/ }).textContent)?.[0] ?? 0);
const item = (cell: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((one) => within(one).queryAllByRole('button')[0]?.textContent === cell);
  if (found === undefined) throw new Error(`There is no finding at ${cell}.`);
  return found;
};
const press = (name: string, within_: HTMLElement = document.body): HTMLElement => within(within_).getAllByRole('button', { name })[0] ?? document.body;

describe('处理问题', () => {
  it('counts down as findings are accepted and dismissed, remembers why, and takes it back', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user, close } = await openReview(host);
    const all = badge();
    await user.click(press('采纳', item('H14')));
    expect(badge()).toBe(all - 1);
    await user.click(press('忽略', item('H17')));
    await user.click(screen.getByRole('button', { name: '四舍五入的差异' }));
    expect(badge()).toBe(all - 2);
    expect(screen.getByText('已采纳 1')).toBeInTheDocument();
    expect(screen.getByText('已忽略 1')).toBeInTheDocument();
    await waitFor(() => expect(JSON.stringify(host.settings.get('jixiao.memory'))).toContain('四舍五入的差异'));
    expect(JSON.stringify(host.settings.get('jixiao.memory'))).not.toContain(SHEET);
    close();

    const again = await openReview(host);
    expect(badge()).toBe(all - 2);
    await again.user.click(screen.getByRole('button', { name: '已处理' }));
    expect(item('H17')).toHaveTextContent('已忽略：四舍五入的差异');
    await again.user.click(press('撤回', item('H17')));
    expect(badge()).toBe(all - 1);
  });

  it('takes a reason of one’s own, and none at all where one goes back', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user } = await openReview(host);
    const all = badge();
    await user.click(press('忽略', item('H14')));
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(badge()).toBe(all);
    await user.click(press('忽略', item('H14')));
    await user.type(screen.getByRole('textbox', { name: '其他理由' }), '电话核实过{Enter}');
    expect(badge()).toBe(all - 1);
    await user.click(screen.getByRole('button', { name: '已处理' }));
    expect(item('H14')).toHaveTextContent('已忽略：电话核实过');
  });

  it('shows the arithmetic and the rule of a finding', async () => {
    const { user } = await openReview(memoryHost([selfEvaluation(wrong)]));
    await user.click(press('依据', item('H14')));
    const facts = within(item('H14'));
    expect(facts.getByText('计算', { selector: 'dt' })).toBeInTheDocument();
    expect(facts.getByText('依据', { selector: 'dt' })).toBeInTheDocument();
    expect(facts.getByText('建议', { selector: 'dt' })).toBeInTheDocument();
  });

  it('copies the sentence for the reply letter, or shows it where copying is refused', async () => {
    const { user } = await openReview(memoryHost([selfEvaluation(wrong)]));
    await user.click(press('复制', item('H14')));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('H14'));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(press('复制', item('H17')));
    expect(await screen.findByRole('textbox', { name: /按 Ctrl\+C/ })).toHaveTextContent('H17');
  });

  it('filters by gravity', async () => {
    const { user } = await openReview(memoryHost([selfEvaluation(wrong)]));
    expect(screen.getByRole('region', { name: '错误' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^提醒 \d/ }));
    expect(screen.queryByRole('region', { name: '错误' })).not.toBeInTheDocument();
  });

  it('has no accessibility findings with a reason asked and a finding opened', async () => {
    const { user } = await openReview(memoryHost([selfEvaluation(wrong)]));
    await user.click(press('依据', item('H14')));
    await user.click(press('忽略', item('H14')));
    const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('改正后重新复核', () => {
  it('tells what is resolved and what is new', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user } = await openReview(host);
    act(() => {
      host.type(SHEET, at('H14'), 20);
      host.type(SHEET, at('H13'), 12);
    });
    await user.click(screen.getByRole('button', { name: '重新复核' }));
    expect(await screen.findByText(/^与上次读取相比：已解决 [1-9]\d* 处，新出现 [1-9]\d* 处。$/)).toBeInTheDocument();
    expect(within(item('H13')).getAllByText('新').length).toBe(1);
    await user.click(screen.getByRole('checkbox', { name: '只看新出现的' }));
    const errors = within(screen.getByRole('region', { name: '错误' })).getAllByRole('listitem');
    errors.forEach((one) => expect(within(one).getByText('新')).toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '看已解决的' }));
    expect(screen.getByText(new RegExp(`^${SHEET} H14 `))).toBeInTheDocument();
  });
});

describe('整本工作簿', () => {
  const second = { ...selfEvaluation({ ...wrong, 'C4:E4': '第二个项目' }), name: '第二张' };

  it('reads every sheet when asked, and lists the findings sheet by sheet', async () => {
    const host = memoryHost([selfEvaluation(wrong), second]);
    const { user } = await openReview(host);
    const alone = badge();
    await user.click(screen.getByRole('button', { name: '整本工作簿' }));
    expect(screen.queryByRole('region', { name: '错误' })).not.toBeInTheDocument();
    await user.click(press('复核整本工作簿'));
    expect(await screen.findByText('已复核 2 张工作表，其中绩效表 2 张。')).toBeInTheDocument();
    expect(badge()).toBeGreaterThanOrEqual(2 * alone);
    await user.click(screen.getByRole('button', { name: '按工作表' }));
    await user.click(press('H14', screen.getByRole('region', { name: '第二张' })));
    expect(host.selected()).toBe('第二张!H14');
  });

  it('goes on where a sheet cannot be read, and names it', async () => {
    const host = memoryHost([selfEvaluation(wrong), second]);
    const { user } = await openReview({ ...host, read: (name) => (name === '第二张' ? Promise.resolve({ ok: false, problem }) : host.read(name)) });
    await user.click(screen.getByRole('button', { name: '整本工作簿' }));
    await user.click(press('复核整本工作簿'));
    expect(await screen.findByText('第二张：第二张读不出来。')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '错误' })).toBeInTheDocument();
  });

  it('shows how far it is and can be stopped', async () => {
    const host = memoryHost([selfEvaluation(wrong), second]);
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => { answer = resolve; });
    const { user } = await openReview({ ...host, read: async (name) => {
      if (name === '第二张') await slow;
      return host.read(name);
    } });
    await user.click(screen.getByRole('button', { name: '整本工作簿' }));
    await user.click(press('复核整本工作簿'));
    expect(await screen.findByText('正在读取“第二张”（2 / 2）')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '停止' }));
    await act(async () => {
      answer();
      await slow;
    });
    await waitFor(() => expect(screen.queryByText(/正在读取“第二张”/)).not.toBeInTheDocument());
    expect(screen.queryByText(/已复核/)).not.toBeInTheDocument();
  });
});

describe('出具复核意见', () => {
  it('adds the report, colours the cells, remembers their fills and restores them', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user, close } = await openReview(host);
    await user.click(screen.getByRole('button', { name: '出具意见' }));
    await user.click(screen.getByRole('checkbox', { name: /^给有问题的单元格标色/ }));
    await user.click(screen.getByRole('checkbox', { name: /^退回修改意见/ }));
    await user.click(screen.getByRole('button', { name: '生成' }));
    expect(await screen.findByText(/^已生成：复核意见.*已标色 \d+ 个单元格。$/)).toBeInTheDocument();
    expect(host.fills.get(`${SHEET}!H14`)).toBe('FFC7CE');
    const listed = await host.listSheets();
    expect(listed.ok ? listed.value.map(({ name }) => name) : []).toEqual([SHEET, expect.stringContaining('复核意见'), expect.stringContaining('退回修改意见')]);
    close();

    const again = await openReview(host);
    await again.user.click(await screen.findByRole('button', { name: '恢复原色' }));
    expect(await screen.findByText('单元格底色已恢复。')).toBeInTheDocument();
    expect(host.fills.size).toBe(0);
    expect(host.settings.has('jixiao.marks')).toBe(false);
  });

  it('leaves the dismissed ones out', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    const { user } = await openReview(host);
    const all = badge();
    await user.click(press('忽略', item('H14')));
    await user.click(screen.getByRole('button', { name: '按本地办法允许' }));
    await user.click(screen.getByRole('button', { name: '出具意见' }));
    expect(screen.getByRole('radio', { name: `除已忽略外的全部（${String(all - 1)}）` })).toBeChecked();
    expect(screen.getByRole('radio', { name: '只要已采纳的（0）' })).toBeInTheDocument();
  });

  it('says why the cells could not be coloured and adds no sheet then', async () => {
    const host = memoryHost([selfEvaluation(wrong)]);
    host.refuseNext('mark', { ...problem, code: 'sheet-protected', message: { zh: '工作表受保护。', en: 'Protected.' } });
    const { user } = await openReview(host);
    await user.click(screen.getByRole('button', { name: '出具意见' }));
    await user.click(screen.getByRole('checkbox', { name: /^给有问题的单元格标色/ }));
    await user.click(screen.getByRole('button', { name: '生成' }));
    expect((await screen.findAllByText(/工作表受保护。/)).length).toBeGreaterThan(0);
    expect(await host.listSheets()).toEqual(success([{ name: SHEET, visible: true }]));
  });
});
