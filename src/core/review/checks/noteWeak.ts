import { isEmpty, printedNumber } from '../../figure/printed';
import { isWeakNote } from '../../note';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, sameCell, wordsOf } from '../parts';

/** Points were lost and the note says nothing about the cause. */
export const noteWeak = formCheck(
  {
    id: 'note-weak',
    title: { zh: '偏差原因未写实', en: 'Note says too little' },
    severity: 'warning',
    rule: basis.evaluation('未完成的指标要分析偏差原因并提出改进措施', 'causes and measures are to be given for what was not reached'),
    suggestion: { zh: '请写明具体原因和改进措施。', en: 'Please give the actual cause and the measures.' },
  },
  ({ form, pack }) =>
    !pack.note.whenBelowWeight
      ? []
      : form.indicators.flatMap(({ name, weight, score, note }, index) => {
          const [points, got] = [printedNumber(weight), printedNumber(score)];
          const repeated = sameCell(form.indicators[index - 1]?.note ?? null, note);
          if (note === null || points === null || got === null || repeated || got.gte(points) || got.lt(0) || isEmpty(note) || !isWeakNote(note.text)) return [];
          return [
            {
              cells: [note.cell, ...(score === null ? [] : [score.cell])],
              printed: printedOf(note),
              computed: null,
              message: { zh: `“${wordsOf(name)}”扣了分，偏差原因只写了“${wordsOf(note)}”。`, en: `“${wordsOf(name)}” lost points; the note only says “${wordsOf(note)}”.` },
            },
          ];
        }),
);
