import { basis } from '../basis';
import { sheetCheck } from '../check';
import { addressOf } from '../parts';

/** [1]Sheet!A1 or '[预算.xlsx]表'!A1: a formula that looks into another workbook. Column names of tables stand in brackets too, without a sheet. */
const EXTERNAL = /\[[^\][]+\][^!"'[\]()+*/,;&=<>]*'?!/;

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Formulas that look into another workbook: whoever receives this one cannot follow them. */
export const externalLinks = sheetCheck(
  {
    id: 'external-link',
    title: { zh: '公式引用了别的文件', en: 'Formula refers to another file' },
    severity: 'warning',
    rule: basis.practice('报送的表应能独立核对，不引用外部文件', 'what is sent can be checked by itself and refers to no other file'),
    suggestion: { zh: '请将引用的数据改为数值后报送。', en: 'Please replace the references by their values.' },
  },
  ({ sheet }) => {
    const linked = [...sheet.cells].filter(([, { formula }]) => formula !== null && EXTERNAL.test(withoutTexts(formula)));
    const [first] = linked;
    if (first === undefined) return [];
    return [
      {
        cells: linked.map(([key]) => addressOf(key)),
        printed: first[1].formula,
        computed: null,
        message: { zh: `${String(linked.length)} 个单元格的公式引用了别的文件，收到的人无法核对。`, en: `Formulas that refer to another file: ${String(linked.length)}; the receiver cannot check them.` },
      },
    ];
  },
);
