import type { Text } from '../outcome';

const evaluation: Text = { zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）', en: 'Measures for the evaluation of project expenditure (财预〔2020〕10号)' };
const indicators: Text = { zh: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）', en: 'Guide to core performance goals and indicators (财预〔2021〕101号)' };
const goals: Text = { zh: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）', en: 'Measures for performance goals (财预〔2015〕88号)' };
const frame: Text = { zh: '表式栏目口径', en: 'Frame of the form' };
const practice: Text = { zh: '通行复核口径', en: 'Common practice of reviewers' };

const under = (source: Text) => (zh: string, en: string): Text => ({ zh: `${source.zh}：${zh}`, en: `${source.en}: ${en}` });

/** What the checks rest on: a document, the frame of the form, or the practice of reviewers, with the clause in plain words. */
export const basis = {
  evaluation: under(evaluation),
  indicators: under(indicators),
  goals: under(goals),
  frame: under(frame),
  practice: under(practice),
} as const;
