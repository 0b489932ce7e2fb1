/** The share of places (percent) below which a family must not fall. Raised by hand when recognition gets better. */
export const floors: Readonly<Record<string, number>> = {
  'hongshan-department': 100,
  'hongshan-project': 100,
  'budget-table': 100,
  'hongshan-department-targets': 100,
  'hongshan-project-targets': 100,
  jiangxia: 100,
  zibo: 100,
  'yiyang-department': 100,
  'web L1': 100,
  'web L2': 100,
  'web L3': 100,
  'web L4': 100,
  'web L5': 100,
  'web L6': 100,
  'web D1': 100,
  'web D2b': 100,
};
