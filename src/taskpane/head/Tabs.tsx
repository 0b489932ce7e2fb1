import { CounterBadge, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { Tab as TabName } from '../state/paneState';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    marginBottom: '8px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { padding: '8px' },
  count: { marginLeft: '6px' },
});

const TABS: readonly TabName[] = ['score', 'review', 'build', 'template'];

/** The four jobs. Changing the tab keeps everything typed, ticked, opened and scrolled. */
export const Tabs = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const findings = session.review.board?.open ?? 0;
  return (
    <div className={styles.bar}>
      <TabList size="small" selectedValue={session.state.tab} onTabSelect={(_, { value }) => session.dispatch({ type: 'show-tab', tab: TABS.find((tab) => tab === value) ?? 'score' })}>
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} id={`jixiao-tab-${tab}`} className={styles.tab}>
            {say(paneTexts[tab], locale)}
            {tab === 'review' && findings > 0 && <CounterBadge className={styles.count} count={findings} size="small" color="informative" overflowCount={999} />}
          </Tab>
        ))}
      </TabList>
    </div>
  );
};
