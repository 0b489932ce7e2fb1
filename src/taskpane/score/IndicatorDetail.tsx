import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnTexts } from '../../locales/columns';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { memoryOf } from '../../session/memory';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { judgedRow } from '../state/judged';
import type { ScoreRow } from '../state/scoreRow';
import { DecisionEditor } from './DecisionEditor';
import { Facts } from './Facts';
import { NoteEditor } from './NoteEditor';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const CELLS = ['target', 'actual', 'weight', 'score', 'note'] as const;

/** Why a row has its score, and what a person can say about it. */
export const IndicatorDetail = ({ row }: { readonly row: ScoreRow }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { indicator, assessment, advice } = row;
  const { current, state } = session;
  const sheet = current?.form.sheet ?? '';
  const judged = current === null ? null : judgedRow(row, current.pack, memoryOf(state.memory, sheet).decisions.scores[row.key] ?? null);
  const [explanation, clause] = [textIn(assessment.explanation, locale), textIn(assessment.clause, locale)];
  const cells = CELLS.flatMap((role) => {
    const figure = indicator[role];
    return figure === null ? [] : [<CellLink key={role} sheet={sheet} cell={figure.cell} label={say(columnTexts[role], locale)} />];
  });
  return (
    <div className={styles.detail}>
      <Facts
        facts={[
          [say(scoreTexts.arithmetic, locale), explanation],
          [say(scoreTexts.clause, locale), explanation.includes(clause) ? '' : clause],
          [say(scoreTexts.understoodTarget, locale), textIn(assessment.understood.target, locale)],
          [say(scoreTexts.understoodActual, locale), textIn(assessment.understood.actual, locale)],
          [say(scoreTexts.remarks, locale), assessment.remarks.map(({ message }) => textIn(message, locale)).join(' ')],
          [say(scoreTexts.ownMethod, locale), indicator.method?.text ?? ''],
          [say(scoreTexts.cells, locale), <span className={styles.cells}>{cells}</span>],
        ]}
      />
      {judged !== null && <DecisionEditor judged={judged} />}
      {advice !== null && (advice.draft !== null || advice.required !== null || advice.weak !== null) && <NoteEditor row={row} advice={advice} />}
    </div>
  );
};
