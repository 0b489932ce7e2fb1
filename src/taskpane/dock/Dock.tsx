import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../paneContext';
import { ActionBar } from './ActionBar';
import { Notices } from './Notices';

const useStyles = makeStyles({
  dock: {
    flex: 'none',
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '60%',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: '0 -2px 8px rgba(0, 0, 0, 0.05)',
    zIndex: 2,
  },
});

/** The foot of the pane: what the person should know, above the one thing to do. News appears here so that the content never shifts. */
export const Dock = (): JSX.Element => {
  const styles = useStyles();
  const { tab, previewing, page, build } = usePane().session.state;
  return (
    <footer className={styles.dock}>
      <Notices />
      <ActionBar key={`${tab}-${String(previewing)}-${page}-${build.page}`} />
    </footer>
  );
};
