import { allow, areaOn, blank, formula, join, put, rows, span, type Piece } from '../piece';
import { budgetTable } from './budgetSheet';

const WIDTHS = [18, 17, 15, 17, 17, 16];
const CARS = ['公务用车购置及运行费'];

/** The one row of amounts: both sums by formula. */
const body = (top: number): Piece => {
  const n = String(top + 1);
  const filled = [span(1), span(3), span(4), span(5)];
  return join(
    put(areaOn(span(0), top), formula(`=SUM(B${n},C${n},F${n})`), 'computedMoney'),
    put(areaOn(span(2), top), formula(`=SUM(D${n}:E${n})`), 'computedMoney'),
    ...filled.map((at) => join(put(areaOn(at, top), blank, 'money'), allow(areaOn(at, top), { kind: 'decimal', min: 0, max: null }, '填数字，单位：万元；没有填 0', '请填大于或等于 0 的数字'))),
    rows(30),
  );
};

/** 附表1-7: the three public expenses (travel abroad, cars, receptions). */
export const publicExpenses = budgetTable({
  number: '1-7',
  id: 'three-expenses',
  title: '一般公共预算“三公”经费支出表',
  english: 'the three public expenses',
  unit: '万元',
  orientation: 'portrait',
  widths: WIDTHS,
  headings: [
    { heading: '“三公”经费合计', at: span(0) },
    { heading: '因公出国（境）费', at: span(1) },
    { heading: '小计', at: span(2), groups: CARS },
    { heading: '公务用车购置费', at: span(3), groups: CARS },
    { heading: '公务用车运行费', at: span(4), groups: CARS },
    { heading: '公务接待费', at: span(5) },
  ],
  body,
  check: null,
  remark: '注：只填一般公共预算安排的“三公”经费；与上年相比的增减及原因在预算说明中写明。',
});
