import { Button, makeStyles } from '@fluentui/react-components';
import { TaskListSquareLtr16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { notesTexts } from '../../locales/notes';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { noteItems } from '../state/noteItems';

const useStyles = makeStyles({ line: { marginBottom: '8px' } });

/** The way to the list of notes; not there when there is nothing in it. */
export const NotesLink = ({ evaluated }: { readonly evaluated: EvaluatedForm }): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const items = noteItems(evaluated);
  if (items.length === 0) return null;
  return (
    <div className={styles.line}>
      <Button size="small" icon={<TaskListSquareLtr16Regular />} onClick={() => session.dispatch({ type: 'show-page', page: 'notes' })}>
        {say(notesTexts.open, locale, { count: items.length })}
      </Button>
    </div>
  );
};
