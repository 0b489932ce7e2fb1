export { evaluate, type EvaluatedForm, type EvaluateOptions, type Evaluation } from './evaluate';
export { planScores } from './planScores';
