/** Classes of expenditure by function as the disclosure tables list them. */
export const FUNCTION_CLASSES: readonly string[] = [
  '一般公共服务支出', '公共安全支出', '教育支出', '科学技术支出', '文化旅游体育与传媒支出', '社会保障和就业支出', '卫生健康支出', '节能环保支出',
  '城乡社区支出', '农林水支出', '交通运输支出', '资源勘探工业信息等支出', '商业服务业等支出', '金融支出', '援助其他地区支出', '自然资源海洋气象等支出',
  '住房保障支出', '粮油物资储备支出', '国有资本经营预算支出', '灾害防治及应急管理支出', '其他支出', '债务还本支出', '债务付息支出', '债务发行费用支出',
];

const DIGITS = '一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十, 21 → 廿一, as the published tables number their lines; up to 29. */
export const chineseNumber = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : ones === 0 ? '二十' : '廿';
  return `${ten}${ones === 0 ? '' : (DIGITS[ones - 1] ?? '')}`;
};
