import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Problem } from '../../core/outcome';
import { textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { problemCells } from '../state/problemCells';
import { Notice } from './Notice';

const useStyles = makeStyles({ cells: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' } });

/** What was refused, what to do next, and the cells concerned. */
export const ProblemNotice = ({ problem }: { readonly problem: Problem }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const cells = problemCells(problem, session.state.snapshot?.name ?? '');
  return (
    <Notice
      intent="error"
      onDismiss={() => session.dispatch({ type: 'dismiss', notice: 'problem' })}
      text={
        <>
          <strong>{textIn(problem.message, locale)}</strong> {textIn(problem.next, locale)}
        </>
      }
    >
      {cells.length > 0 && (
        <div className={styles.cells}>
          {cells.map(({ key, sheet, cell }) => (
            <CellLink key={key} sheet={sheet} cell={cell} />
          ))}
        </div>
      )}
    </Notice>
  );
};
