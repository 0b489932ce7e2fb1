import { screen, waitFor } from '@testing-library/react';
import { memoryHost } from './memoryHost';
import { openPane } from './openPane';
import { selfEvaluation } from './selfEvaluation';

const form = () => selfEvaluation({ G12: '', G13: '', G14: '', G15: '', G16: '', G17: '' });

describe('没有分值列的表', () => {
  it('proposes weights from the level points, lets them be changed, and takes them only when the sum fits', async () => {
    const host = memoryHost([form()]);
    const { user, close } = await openPane(host);
    await user.click(screen.getByRole('button', { name: '按各级分值平均分配' }));
    const first = screen.getByRole('textbox', { name: '“培训人次”的建议分值' });
    expect(first).toHaveValue('25');
    expect(screen.getByText('合计 90 / 90 分')).toBeInTheDocument();

    await user.clear(first);
    await user.type(first, '20');
    expect(screen.getByText('还差 5 分')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '采用这些分值' })).toBeDisabled();
    const second = screen.getByRole('textbox', { name: '“培训合格率”的建议分值' });
    await user.clear(second);
    await user.type(second, '30');
    await user.click(screen.getByRole('button', { name: '采用这些分值' }));
    expect(screen.getByRole('textbox', { name: '“培训合格率”的分值' })).toHaveValue('30');
    expect(screen.getByText('已填 2 / 2 项，指标共 90 / 90 分')).toBeInTheDocument();

    await waitFor(() => expect(host.settings.size).toBe(1));
    close();
    await openPane(host);
    expect(screen.getByRole('textbox', { name: '“培训合格率”的分值' })).toHaveValue('30');
  });

  it('forgets a proposal that is dropped', async () => {
    const host = memoryHost([form()]);
    const { user } = await openPane(host);
    await user.click(screen.getByRole('button', { name: '按各级分值平均分配' }));
    await user.click(screen.getByRole('button', { name: '不采用' }));
    expect(screen.queryByRole('textbox', { name: '“培训人次”的建议分值' })).not.toBeInTheDocument();
    expect(host.settings.size).toBe(0);
  });
});
