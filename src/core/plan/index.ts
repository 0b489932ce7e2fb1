export { evaluate, type EvaluatedForm, type EvaluateOptions, type Evaluation } from './evaluate';
export { asFormulas } from './asFormulas';
export { planScores } from './planScores';
