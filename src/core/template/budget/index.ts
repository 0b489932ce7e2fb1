import type { Template } from '../template';
import { grantIncomeAndSpending, incomeAndSpending } from './incomeAndSpending';
import { publicExpenses } from './publicExpenses';
import { basicSpending, fundSpending, generalSpending, spendingByFunction, stateCapitalSpending } from './spendingLists';
import { incomeByUnit, procurement, purchasedServices, spendingByProject } from './unitLists';

/** The disclosure tables of a department's budget, 附表1-1 … 1-12. */
export const budgetTables: readonly Template[] = [
  incomeAndSpending,
  incomeByUnit,
  spendingByFunction,
  grantIncomeAndSpending,
  generalSpending,
  basicSpending,
  publicExpenses,
  spendingByProject,
  fundSpending,
  stateCapitalSpending,
  procurement,
  purchasedServices,
];
