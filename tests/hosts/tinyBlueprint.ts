import { parseArea } from '../../src/core/sheet/area';
import type { BlueprintStyle, SheetBlueprint } from '../../src/core/template/blueprint';

const plain: BlueprintStyle = {
  font: '宋体', size: 11, bold: false, color: '000000', fill: null, border: true, horizontal: 'center', vertical: 'center', wrap: true, format: 'General', locked: true,
};
const area = (name: string): NonNullable<ReturnType<typeof parseArea>> => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };

/** A protected sheet with a merged title, a text like a date, a number, a formula and a row to be filled in. */
export const tinyBlueprint = (name: string): SheetBlueprint => ({
  name,
  columns: [20, 10, 10],
  rows: [30, null, null],
  styles: { plain, points: { ...plain, format: '0.00' }, input: { ...plain, locked: false, fill: 'FFF2CC' } },
  cells: [
    { cell: { row: 0, column: 0 }, content: { kind: 'text', text: '=不是公式' }, style: 'plain' },
    { cell: { row: 0, column: 1 }, content: { kind: 'empty' }, style: 'plain' },
    { cell: { row: 0, column: 2 }, content: { kind: 'empty' }, style: 'plain' },
    { cell: { row: 1, column: 0 }, content: { kind: 'text', text: '1/2' }, style: 'plain' },
    { cell: { row: 1, column: 1 }, content: { kind: 'number', number: 10 }, style: 'points' },
    { cell: { row: 1, column: 2 }, content: { kind: 'formula', text: '=SUM(B2:B2)' }, style: 'points' },
    { cell: { row: 2, column: 0 }, content: { kind: 'empty' }, style: 'input' },
    { cell: { row: 2, column: 1 }, content: { kind: 'empty' }, style: 'input' },
    { cell: { row: 2, column: 2 }, content: { kind: 'empty' }, style: 'input' },
  ],
  merges: [area('A1:C1')],
  validations: [
    { area: area('B3:B3'), rule: { kind: 'decimal', min: 0, max: 100 }, prompt: '0 到 100', error: '请填 0 到 100 的数' },
    { area: area('C3:C3'), rule: { kind: 'list', values: ['是', '否'] }, prompt: '请选择', error: '请从列表中选择' },
  ],
  freezeRow: 1,
  protect: true,
  print: { orientation: 'landscape', titleRows: { first: 0, last: 0 }, margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 }, footer: '第 &P 页，共 &N 页' },
});
