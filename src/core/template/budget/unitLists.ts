import { span } from '../piece';
import { listTable } from './spendingLists';

const UNIT_DIGITS = 3;
// Headings are broken where a clerk would break them: the columns are narrow.
const SOURCES = ['一般公共\n预算', '政府性\n基金预算', '国有资本\n经营预算', '财政专户\n管理资金'];
const OWN = ['事业\n收入', '事业单位\n经营收入', '上级补助\n收入', '附属单位\n上缴收入', '其他\n收入'];

/** 附表1-2: income by unit, of this year and left over from the last. */
export const incomeByUnit = listTable({
  number: '1-2',
  id: 'income',
  title: '收入总表',
  english: 'income by unit',
  orientation: 'landscape',
  columns: [
    { heading: '部门\n（单位）\n代码', kind: 'code', width: 8 },
    { heading: '部门（单位）\n名称', kind: 'text', width: 15 },
    { heading: '合计', kind: 'sum', of: [span(3), span(13)], width: 9.2 },
    { heading: '小计', kind: 'sum', of: [span(4, 12)], groups: ['本年收入'], width: 9.2 },
    ...[...SOURCES, ...OWN].map((heading) => ({ heading, kind: 'amount' as const, groups: ['本年收入'], width: 8.1 })),
    { heading: '小计', kind: 'sum', of: [span(14, 18)], groups: ['上年结转结余'], width: 9.2 },
    ...[...SOURCES, '单位\n资金'].map((heading) => ({ heading, kind: 'amount' as const, groups: ['上年结转结余'], width: 8.1 })),
  ],
  list: { totalled: UNIT_DIGITS, printed: [], totalAt: 1 },
  agree: null,
  remark: '注：部门代码为3位，所属单位代码为6位；合计为各部门之和。',
});

const GRANTS = ['一般公共\n预算', '政府性\n基金预算', '国有资本\n经营预算'];

/** 附表1-8: spending by project and source of money. */
export const spendingByProject = listTable({
  number: '1-8',
  id: 'projects',
  title: '项目支出表',
  english: 'spending by project',
  orientation: 'landscape',
  columns: [
    { heading: '单位编码', kind: 'code', width: 9 },
    { heading: '单位名称', kind: 'text', width: 18 },
    { heading: '项目类别', kind: 'choice', values: ['特定目标类', '其他运转类', '公用经费', '人员类'], width: 11 },
    { heading: '项目名称', kind: 'text', width: 22 },
    { heading: '合计', kind: 'sum', of: [span(5, 12)], width: 12 },
    ...GRANTS.map((heading) => ({ heading, kind: 'amount' as const, groups: ['本年拨款'], width: 11 })),
    ...GRANTS.map((heading) => ({ heading, kind: 'amount' as const, groups: ['财政拨款结转结余'], width: 11 })),
    { heading: '财政专户\n管理资金', kind: 'amount', width: 11 },
    { heading: '单位资金', kind: 'amount', width: 11 },
  ],
  list: { totalled: null, printed: [], totalAt: 1 },
  agree: null,
  remark: '注：每个项目一行，单位编码填到基层单位。',
});

const YEAR_START = ['年初安排', '上年结转', '其他'];

/** 附表1-11: government procurement. */
export const procurement = listTable({
  number: '1-11',
  id: 'procurement',
  title: '政府采购预算表',
  english: 'government procurement',
  unit: '元',
  orientation: 'landscape',
  columns: [
    { heading: '单位\n代码', kind: 'code', width: 8 },
    { heading: '单位名称', kind: 'text', width: 16 },
    { heading: '项目', kind: 'text', width: 15 },
    { heading: '政府采购品目', kind: 'text', width: 16 },
    { heading: '功能科目', kind: 'text', width: 14 },
    { heading: '部门支出\n经济分类', kind: 'text', width: 13 },
    { heading: '资金来源', kind: 'choice', values: YEAR_START, width: 9 },
    { heading: '资金性质', kind: 'text', width: 10 },
    { heading: '采购\n数量', kind: 'count', width: 8 },
    { heading: '单价\n（元）', kind: 'amount', width: 11 },
    { heading: '计量\n单位', kind: 'text', width: 7 },
    { heading: '采购金额合计\n（元）', kind: 'product', of: [8, 9], groups: ['采购金额'], width: 13 },
    { heading: '其中面向\n中小企业\n（元）', kind: 'amount', groups: ['采购金额'], width: 12 },
    { heading: '其中面向\n小微企业\n（元）', kind: 'amount', groups: ['采购金额'], width: 12 },
  ],
  list: { totalled: null, printed: [], totalAt: 1, untotalled: [9] },
  agree: null,
  remark: '注：采购金额合计=采购数量×单价；面向小微企业的金额包含在面向中小企业的金额中。',
});

/** 附表1-12: services bought by the government. */
export const purchasedServices = listTable({
  number: '1-12',
  id: 'services',
  title: '政府向社会力量购买服务预算表',
  english: 'services bought by the government',
  unit: '元',
  orientation: 'landscape',
  columns: [
    { heading: '单位\n代码', kind: 'code', width: 8 },
    { heading: '单位名称', kind: 'text', width: 17 },
    { heading: '是否包含\n政府采购', kind: 'choice', values: ['是', '否'], width: 9 },
    { heading: '项目', kind: 'text', width: 16 },
    { heading: '政府购买服务内容', kind: 'text', width: 16 },
    { heading: '购买\n数量', kind: 'count', width: 7 },
    { heading: '购买金额', kind: 'amount', width: 12 },
    { heading: '资金来源', kind: 'choice', values: YEAR_START, width: 9 },
    { heading: '资金性质', kind: 'text', width: 10 },
    { heading: '支出功能\n分类科目', kind: 'text', width: 13 },
    { heading: '部门支出\n经济分类', kind: 'text', width: 12 },
    { heading: '一级目录', kind: 'text', groups: ['政府购买服务指导目录'], width: 12 },
    { heading: '二级目录', kind: 'text', groups: ['政府购买服务指导目录'], width: 12 },
    { heading: '三级目录', kind: 'text', groups: ['政府购买服务指导目录'], width: 12 },
  ],
  list: { totalled: null, printed: [], totalAt: 1 },
  agree: null,
  remark: '注：每项服务一行；购买内容按政府购买服务指导目录填列。',
});
