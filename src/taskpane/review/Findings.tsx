import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { StateCard } from '../parts/StateCard';
import { groupFindings } from '../state/findingGroups';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  group: { marginBottom: '12px' },
  title: { display: 'flex', gap: '6px', margin: 0, padding: '4px 0 3px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The findings, the gravest first. */
export const Findings = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const groups = groupFindings(session.current?.findings ?? []);
  if (groups.length === 0) return <StateCard icon={<CheckmarkCircle24Regular />} title={say(reviewTexts.emptyTitle, locale)} text={say(reviewTexts.emptyText, locale)} />;
  return (
    <>
      {groups.map(({ severity, findings }) => (
        <section key={severity} className={styles.group} aria-label={say(reviewTexts[severity], locale)}>
          <h2 className={styles.title}>
            {say(reviewTexts[severity], locale)} <span>{findings.length}</span>
          </h2>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <FindingItem key={`${finding.rule}-${index}`} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
