import type { Text } from '../outcome';

/** Notes that say nothing, whole texts after white space and final punctuation are taken off. */
const NOTHING = /^(无|没有|暂无|无偏差|正常|一切正常|已完成|完成|符合要求|是|否|略|（略）|\(略\)|[-—–/／\\.。…]+)$/;

/** Notes that name a will to do better and no cause. */
const ONLY_WILL = /^(今后|下一步|以后|将|继续|进一步|应)*(加强|强化|完善|提高|做好|落实)(项目|资金|预算|日常|内部|绩效|相关|各项)*(管理|监管|监督|工作|力度|执行|水平)(力度|水平|工作)*$/;

/** Prompts printed in the cell of a blank form. */
const PROMPT = /(请|需)(说明|填写|简要)|字以内|如有偏差|如未完成|说明原因$/;

const bare = (text: string): string => text.replace(/\s+/g, '').replace(/[。.；;，,!！]+$/, '');

/** Why a note says too little; null where it says something. An empty text is no note. */
export const weaknessOf = (text: string): Text | null => {
  const note = bare(text);
  if (note === '') return null;
  if (NOTHING.test(note) || /^[-—–/／.。…]+$/.test(text.trim())) return { zh: `只写了“${note}”，没有说明原因`, en: `It only says “${note}” and gives no cause` };
  if (ONLY_WILL.test(note)) return { zh: '只有笼统的措施，没有说明原因', en: 'It promises to do better and gives no cause' };
  return PROMPT.test(note) && note.length < 60 ? { zh: '还是表格印好的提示语', en: 'It is still the prompt printed on the form' } : null;
};

/** Whether a text, there though it may be, says nothing about the cause of a deviation. */
export const isWeakNote = (text: string): boolean => bare(text) === '' || weaknessOf(text) !== null;
