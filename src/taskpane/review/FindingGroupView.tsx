import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { DismissForm } from './DismissForm';
import { FindingItem } from './FindingItem';
import type { Settling } from './settling';
import type { FindingGroup } from './state/arrange';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px', paddingTop: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  acts: { display: 'flex', gap: '4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { marginTop: '4px' },
});

/** So many findings of one check are listed at once. */
const LISTED = 12;

interface Props {
  readonly group: FindingGroup;
  readonly settle: Settling;
  readonly linked: boolean;
  readonly showSheet: boolean;
}

/** Findings of one check: said to one by one, or to all of them. */
export const FindingGroupView = ({ group: { key, title, items }, settle, linked, showSheet }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const [all, setAll] = useState(false);
  const open = items.filter(({ settlement }) => settlement === null).map(({ finding }) => finding);
  const listed = all ? items : items.slice(0, LISTED);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>
          {textIn(title, locale)}
          {items.length > 1 && ` · ${String(items.length)}`}
        </span>
        {open.length > 1 && (
          <span className={styles.acts}>
            <Button size="small" appearance="subtle" onClick={() => settle(open, { verdict: 'accepted', reason: '' })}>
              {say(reviewTexts.acceptAll, locale)}
            </Button>
            <Button size="small" appearance="subtle" aria-expanded={session.state.review.asking === key} onClick={() => session.dispatch({ type: 'review-ask', key })}>
              {say(reviewTexts.dismissAll, locale)}
            </Button>
          </span>
        )}
      </div>
      {session.state.review.asking === key && <DismissForm title={say(reviewTexts.whyDismissAll, locale, { count: open.length })} onReason={(reason) => settle(open, { verdict: 'dismissed', reason })} />}
      <ul className={styles.list}>
        {listed.map((item) => (
          <FindingItem key={item.key} item={item} settle={settle} linked={linked} showSheet={showSheet} />
        ))}
      </ul>
      {items.length > listed.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {say(reviewTexts.moreCells, locale, { count: items.length - listed.length })}
        </Button>
      )}
    </>
  );
};
