import { frameStyle, spillWidth } from '../../../src/workbench/sheet/cellStyle';
import { type DrawnCell, cellsOfRow, layoutOf } from '../../../src/workbench/sheet/layout';
import { paper } from './paper';

const firstCell = (view: ReturnType<typeof paper>): DrawnCell => {
  const layout = layoutOf(view);
  const [first] = cellsOfRow(layout, 0, Infinity);
  if (first === undefined) throw new Error('nothing is drawn');
  return first;
};

describe('text that does not fit its cell', () => {
  const spill = (view: ReturnType<typeof paper>): number => spillWidth(view, layoutOf(view), firstCell(view));

  test.each([
    ['runs over the empty cells beside it', paper({ texts: { A1: '市级预算项目支出绩效自评表', C1: '万元' } }), 60],
    ['stops at a filled neighbour', paper({ texts: { A1: '市级预算项目支出绩效自评表', B1: '万元' } }), 0],
    ['stops at a merged area', paper({ texts: { A1: '市级预算项目支出绩效自评表' }, merges: ['C1:D1'] }), 60],
    ['is wrapped instead where the file says so', paper({ texts: { A1: '市级预算项目支出绩效自评表' }, style: { wrap: true } }), 0],
    ['stays inside when it is a number', paper({ texts: { A1: '1234567890123' } }), 0],
    ['stays inside when it is centred', paper({ texts: { A1: '市级预算项目支出绩效自评表' }, style: { horizontal: 'center' } }), 0],
  ])('%s', (_, view, width) => {
    expect(spill(view)).toBe(width);
  });
});

describe('the frame of a cell', () => {
  test('is the faint grid where the file draws none', () => {
    expect(frameStyle(paper(), firstCell(paper())).borderRight).toBe('1px solid #e1e1e1');
  });

  test('hides the grid beside a filled cell', () => {
    const view = paper({ filled: 'B1' });
    const { borderRight, borderBottom } = frameStyle(view, firstCell(view));
    expect([borderRight, borderBottom]).toEqual(['1px solid transparent', '1px solid #e1e1e1']);
  });

  test('is the line of the file, also where only the neighbour asks for it', () => {
    const view = paper({ style: { left: { width: 2, style: 'solid', color: '#000000' } } });
    expect(frameStyle(view, firstCell(view)).borderRight).toBe('2px solid #000000');
  });

  test('puts numbers on the right and words on the left unless the file says otherwise', () => {
    const sides = [paper({ texts: { A1: '12' } }), paper({ texts: { A1: '完成' } }), paper({ texts: { A1: '12' }, style: { horizontal: 'center' } })].map(
      (view) => frameStyle(view, firstCell(view)).textAlign,
    );
    expect(sides).toEqual(['right', 'left', 'center']);
  });
});
