export type { BuildEdit, BuildOptions, BuildResult, DoneEdit, NewIndicator, RefusedEdit, Side, WeightRule } from './buildEdit';
export { buildPlan } from './buildPlan';
export { checklist, type ChecklistItem } from './checklist';
