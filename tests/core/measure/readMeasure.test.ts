import fc from 'fast-check';
import { type Measure, type MeasureSource, readMeasure } from '../../../src/core/measure';
import { dayOf, formatDay } from '../../../src/core/measure/day';
import { readNumberFormat } from '../../../src/core/measure/numberFormat';
import { operatorInName, readOperator } from '../../../src/core/measure/operator';
import { plainText } from '../../../src/core/measure/plainText';
import { readUnit } from '../../../src/core/measure/unit';

const read = (text: string, more: Partial<MeasureSource> = {}): Measure => readMeasure({ value: text, text, format: 'General', year: 2021, timely: false, ...more });

const told = (measure: Measure): string => {
  switch (measure.kind) {
    case 'quantity': {
      const { number, unit, operator, label, trend, years } = measure.quantity;
      return [operator ?? '', number.toFixed(), unit.name, unit.period === null ? '' : `per ${unit.period}`, label === '' ? '' : `“${label}”`, trend ?? '', years === null ? '' : `${years.toFixed()} years`].filter((part) => part !== '').join(' ');
    }
    case 'range':
      return `${measure.low.number.toFixed()}..${measure.high.number.toFixed()} ${measure.high.unit.name}`;
    case 'dates':
      return `${formatDay(measure.dates.from)}..${formatDay(measure.dates.to)}${measure.deadline ? ' deadline' : ''}`;
    case 'relative':
      return `${measure.operator ?? ''}[${measure.reference}]`;
    case 'several':
      return measure.parts.map(({ label, number, unit }) => `${label}${number.toFixed()}${unit.name}`).join('+');
    case 'words':
      return `words ${measure.words}`;
    case 'nothing':
      return `nothing ${measure.why}`;
  }
};

describe('readMeasure', () => {
  it.each([
    ['≥90%', '≥ 90 %'], ['100家以上', '≥ 100 家'], ['控制在20万元以内', '≤ 20 万元'], ['约60家', '≈ 60 家'], ['20人次/年', '20 人次 per 年'], ['300元/平方米', '300 元/平方米'],
    ['570元/人*月', '570 元/人 per 月'], ['570元/人·月', '570 元/人 per 月'], ['每亩300', '300 /亩'], ['3年共36次', '36 次 3 years'], ['3年3次', '3 次 3 years'], ['三年共计投入5000万', '5000 万 “投入” 3 years'],
    ['预备党员转正2人', '2 人 “预备党员转正”'], ['增长5%', '5 % “增长” up'], ['降低500万元', '500 万元 “降低” down'], ['增长-3%', '-3 % “增长” up'], ['-5', '-5'], ['1,200,000元', '1200000 元'], ['三星及以上', '≥ 3 星'], ['百分之九十五', '95 %'],
    ['二次', '2 次'], ['九成五', '95 %'], ['壹佰', '100'], ['六十', '60'], ['零', '0'], ['未超过30分钟', '≤ 30 分钟'], ['未低于90%', '≥ 90 %'], ['一批', '1 批'], ['零事故', '0 “事故”'], ['无投诉', '0 “投诉”'], ['5G基站10个', '10 个 “5G基站”'], ['1.2万亩', '1.2 万亩'], ['5千米', '5 千米'], ['100千瓦时', '100 千瓦时'], ['第3名', '3 名'], ['全市前三', '3 “全市”'], ['第五名', '5 名'], ['第三方检测', 'words 第三方检测'], ['每季度一次', '1 次 per 季'], ['每半年不少于2次', '≥ 2 次 per 半年'], ['节约10万元', '10 万元 “节约” down'], ['预约300人', '300 人 “预约”'], ['3项内容', '3 项 “内容”'], ['90%以上（含90%）', '≥ 90 %'], ['≯50万元', '≤ 50 万元'], ['≥220kV', '≥ 220 kV'], ['1000元/生·学期', '1000 元/学期·生'], ['600元/人年', '600 元/人 per 年'],
    ['2-3人', '2..3 人'], ['5—10%', '5..10 %'], ['30至45个', '30..45 个'], ['90%-95%', '90..95 %'],
    ['2021.11.30前', '2021-11-30..2021-11-30 deadline'], ['12月底前', '2021-12-21..2021-12-31 deadline'], ['年底前', '2021-01-01..2021-12-31 deadline'], ['当年度', '2021-01-01..2021-12-31'], ['2019.1.1-2019.12.31', '2019-01-01..2019-12-31'],
    ['2023年10月', '2023-10-01..2023-10-31'], ['次年3月底前', '2022-03-21..2022-03-31 deadline'], ['2021年2月', '2021-02-01..2021-02-28'], ['第二季度', '2021-04-01..2021-06-30'], ['下半年', '2021-07-01..2021-12-31'], ['十二月中旬', '2021-12-11..2021-12-20'], ['截至2021年6月30日', '2021-06-30..2021-06-30 deadline'],
    ['二〇二一年十月', '2021-10-01..2021-10-31'], ['1月1日至12月31日', '2021-01-01..2021-12-31'],
    ['≥全省平均水平', '≥[全省平均水平]'], ['高于上年', '>[上年]'], ['超过2021年', '>[2021年]'], ['不低于去年同期水平', '≥[去年同期水平]'],
    ['发表论文45篇,申报新品种5项', '发表论文45篇+申报新品种5项'], ['100%，0投诉', '100%+投诉0'],
    ['一定效果', 'words 一定效果'], ['十分满意', 'words 十分满意'], ['三通一平', 'words 三通一平'], ['统一', 'words 统一'], ['2021年2月30日', 'several?'], ['每月10日前', 'several?'],
    ['无', 'nothing mark'], ['/', 'nothing mark'], ['—', 'nothing mark'], ['', 'nothing blank'], ['≥**%', 'nothing no-value'],
  ])('%s', (text, wanted) => {
    if (wanted === 'several?') expect(read(text).kind).not.toBe('dates');
    else expect(told(read(text))).toBe(wanted);
  });

  it('takes a number with its format: 0.968 as 0.0% is 96.8 per cent, a date format makes a day', () => {
    expect(told(read('96.8%', { value: 0.968, format: '0.0%' }))).toBe('96.8 %');
    expect(told(read('2021/11/30', { value: 44530, format: 'yyyy/m/d' }))).toBe('2021-11-30..2021-11-30');
    expect(told(read('5家', { value: 5, format: '0"家"' }))).toBe('5 家');
    expect(told(read('x', { value: Number.NaN }))).toBe('nothing error');
    expect(told(read('#N/A', { value: { error: '#N/A' } }))).toBe('nothing error');
  });

  it('takes 2021.11 for a month only where the row is about time', () => {
    expect(read('2021.11').kind).toBe('quantity');
    expect(read('2021.11', { timely: true }).kind).toBe('dates');
  });

  it('leaves narrative alone, however long', () => {
    expect(read('完成项目120个。'.repeat(40)).kind).toBe('words');
  });

  it('never throws, whatever a cell holds', () => {
    const pieces = fc.constantFrom('≥', '不低于', '100', '１２', '%', '万元', '/人', '·月', '2021', '年', '月', '日', '前', '-', '~', '三', '百', '一批', '以上', '左右', '每', '约', '**', '，', '；', '(', ')', '平均', '上年', '未', '增长', '.', '零', '事故', '__proto__', '\ud800', ' ', '\n');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, timely) => { read(parts.join(''), { timely }); }), { numRuns: 3000 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { read(text); }), { numRuns: 1000 });
    expect(() => read('9'.repeat(32_767))).not.toThrow();
    expect(() => read('('.repeat(32_767))).not.toThrow();
  });
});

describe('plainText', () => {
  it.each([['１００ ％', '100%'], ['>=90', '≥90'], ['一级指\n标', '一级指标'], ['2—3', '2~3'], ['①m²', '①m²'], ['≧', '≥'], ['元／人', '元/人'], ['\u200b完成', '完成']])('%j → %s', (text, plain) => expect(plainText(text)).toBe(plain));
});

describe('readNumberFormat', () => {
  it.each([
    ['General', 'plain', null], ['0', 'plain', 0], ['0.00', 'plain', 2], ['#,##0.00', 'plain', 2], ['0%', 'percent', 0], ['0.00%', 'percent', 2], ['yyyy/m/d', 'date', null], ['m"月"d"日"', 'date', null], ['[$-804]yyyy"年"m"月"', 'date', null],
    ['h:mm', 'time', null], ['@', 'plain', null], ['0.00_);[Red]\\(0.00\\)', 'plain', 2], ['0"个"', 'plain', 0], ['#,##0" m"', 'plain', 0], ['G/通用格式', 'plain', null],
  ])('%s is %s', (format, kind, decimals) => expect(readNumberFormat(format)).toMatchObject({ kind, decimals }));

  it('sees a number that is shown scaled', () => {
    expect(readNumberFormat('0!.0,"万"').scaled).toBe(true);
    expect(readNumberFormat('#,##0').scaled).toBe(false);
  });
});

describe('operators and units in columns and names', () => {
  it.each([['≥', '≥'], ['大于等于', '≥'], ['正向指标', '≥'], ['反向', '≤'], ['=', '='], ['定性', null], ['定量指标', null], ['', null]])('the operator column %j means %s', (text, operator) => expect(readOperator(plainText(text))).toBe(operator));

  it.each([['群众满意度(≥**%)', '≥'], ['救助标准(<**元/户·年)——最高5300元', '<'], ['股权投资总额小于', '<'], ['0-6岁儿童健康管理数', null], ['受益人口数≥**人', '≥']])('the name %s gives %s', (name, operator) => expect(operatorInName(plainText(name))).toBe(operator));

  it.each([['万元', '万元'], ['%', '%'], ['百分比', '百分比'], ['人次/年', '人次'], ['单位：万元', '万元'], ['文字描述', undefined], ['无', undefined], ['奇怪的单位', '奇怪的单位']])('the unit %s', (text, name) => expect(readUnit(plainText(text))?.name).toBe(name));
});

it('knows the calendar', () => {
  expect(dayOf(2021, 2, 30)).toBeNull();
  expect(formatDay(dayOf(2024, 2, 29) ?? 0)).toBe('2024-02-29');
});
