import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { StateCard } from '../parts/StateCard';
import { FindingGroupView } from './FindingGroupView';
import type { Settling } from './settling';
import { arrangeItems, filterItems } from './state/arrange';
import { ANY_FINDING } from './state/reviewState';
import type { ReviewItem } from './state/reviewBoard';

const useStyles = makeStyles({
  section: { marginBottom: '14px' },
  title: { display: 'flex', gap: '6px', margin: 0, padding: '4px 0 3px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  none: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '12px 0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly items: readonly ReviewItem[];
  readonly settle: Settling;
  /** The cells can be selected: the workbook is open. */
  readonly linked: boolean;
}

const Nothing = ({ allSettled }: { readonly allSettled: boolean }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  if (allSettled) return <StateCard icon={<CheckmarkCircle24Regular />} title={say(reviewTexts.allSettledTitle, locale)} text={say(reviewTexts.allSettledText, locale)} />;
  return (
    <div className={styles.none}>
      {say(reviewTexts.nothingPasses, locale)}
      <Button size="small" onClick={() => session.dispatch({ type: 'review-filter', filter: { ...ANY_FINDING, standing: 'all' } })}>
        {say(reviewTexts.all, locale)}
      </Button>
    </div>
  );
};

/** The findings that pass the filter, section by section. */
export const FindingSections = ({ items, settle, linked }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { filter, arrangement, scope } = session.state.review;
  const shown = filterItems(items, filter);
  if (shown.length === 0) return <Nothing allSettled={items.every(({ settlement }) => settlement !== null)} />;
  const sections = arrangeItems(shown, scope === 'workbook' ? arrangement : 'severity');
  const manySheets = new Set(items.map(({ finding }) => finding.sheet)).size > 1;
  return (
    <>
      {sections.map(({ key, severity, groups, count }) => {
        const title = severity === null ? key : say(reviewTexts[severity], locale);
        return (
          <section key={key} className={styles.section} aria-label={title}>
            <h2 className={styles.title}>
              {title} <span>{count}</span>
            </h2>
            {groups.map((group) => (
              <FindingGroupView key={group.key} group={group} settle={settle} linked={linked} showSheet={manySheets && severity !== null} />
            ))}
          </section>
        );
      })}
    </>
  );
};
