import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX } from 'react';
import type { Finding } from '../../core/review';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import type { Settlement } from '../../session/settled';
import { usePane } from '../paneContext';
import { CopyReply } from './CopyReply';
import type { Settling } from './settling';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 4px', marginTop: '4px', marginLeft: '-6px' },
  act: { minWidth: 'auto', padding: '0 6px', fontWeight: tokens.fontWeightRegular },
  said: { padding: '0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const said = ({ verdict, reason }: Settlement, locale: Parameters<typeof say>[1]): string =>
  verdict === 'accepted' ? say(reviewTexts.saidAccepted, locale) : say(reviewTexts.saidDismissed, locale, { reason });

interface Props {
  readonly itemKey: string;
  readonly finding: Finding;
  readonly settlement: Settlement | null;
  readonly settle: Settling;
}

/** What can be done with a finding. */
export const FindingActs = ({ itemKey, finding, settlement, settle }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { opened, asking } = session.state.review;
  return (
    <div className={styles.acts}>
      {settlement === null ? (
        <>
          <Button className={styles.act} size="small" appearance="subtle" onClick={() => settle([finding], { verdict: 'accepted', reason: '' })}>
            {say(reviewTexts.accept, locale)}
          </Button>
          <Button className={styles.act} size="small" appearance="subtle" aria-expanded={asking === itemKey} onClick={() => session.dispatch({ type: 'review-ask', key: asking === itemKey ? null : itemKey })}>
            {say(reviewTexts.dismiss, locale)}
          </Button>
        </>
      ) : (
        <>
          <span className={styles.said}>{said(settlement, locale)}</span>
          <Button className={styles.act} size="small" appearance="subtle" onClick={() => settle([finding], null)}>
            {say(reviewTexts.takeBack, locale)}
          </Button>
        </>
      )}
      <Button className={styles.act} size="small" appearance="subtle" aria-expanded={opened.includes(itemKey)} onClick={() => session.dispatch({ type: 'review-open', key: itemKey })}>
        {say(reviewTexts.details, locale)}
      </Button>
      <CopyReply finding={finding} />
    </div>
  );
};
