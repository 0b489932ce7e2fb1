import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { Filter } from '../state/paneState';
import { filterRows, groupRows } from '../state/scoreBoard';
import { rowAt } from '../state/selection';
import { BudgetSection } from './BudgetSection';
import { Filters } from './Filters';
import { GoalSection } from './GoalSection';
import { GroupSection } from './GroupSection';
import { NotesLink } from './NotesLink';
import { NotScored } from './NotScored';
import { Total } from './Total';
import { WeightsNeeded } from './WeightsNeeded';

const useStyles = makeStyles({ nothing: { margin: '20px 0', textAlign: 'center', color: tokens.colorNeutralForeground3 } });

const NOTHING = {
  all: scoreTexts.nothingAll,
  'to-decide': scoreTexts.nothingToDecide,
  differs: scoreTexts.nothingDiffers,
  'note-missing': scoreTexts.nothingMissing,
} as const satisfies Record<Filter, unknown>;

/** Every row with its score, and the total. */
export const ScoreTab = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { board, current, state } = session;
  if (board === null || current === null) return null;
  const scored = current.form.kind === 'self-evaluation';
  const filter = scored ? state.filter : 'all';
  const rows = filterRows(board.rows, filter);
  const selectedRow = rowAt(current.form, state.selected);
  return (
    <>
      {scored ? <Total evaluated={current} board={board} /> : <NotScored kind={current.form.kind} />}
      {scored && board.weights !== null && <WeightsNeeded evaluated={current} rows={board.rows} weights={board.weights} />}
      {scored && <Filters counts={board.counts} />}
      {scored && <NotesLink evaluated={current} />}
      {filter === 'all' && <BudgetSection evaluated={current} />}
      {(filter === 'all' || filter === 'to-decide') && <GoalSection evaluated={current} onlyOpen={filter === 'to-decide'} />}
      {groupRows(rows).map((group) => (
        <GroupSection key={group.key} group={group} selectedRow={selectedRow} />
      ))}
      {scored && board.counts[filter] === 0 && <p className={styles.nothing}>{say(NOTHING[filter], locale)}</p>}
    </>
  );
};
