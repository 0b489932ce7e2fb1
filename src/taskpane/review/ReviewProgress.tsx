import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { ReviewBoard } from './state/reviewBoard';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 12px', marginBottom: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  track: { height: '4px', marginBottom: '10px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden' },
  done: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
});

/** How many findings are still to be looked at: the number falls as one works. */
export const ReviewProgress = ({ counts: { open, accepted, dismissed } }: { readonly counts: Pick<ReviewBoard, 'open' | 'accepted' | 'dismissed'> }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const [done, all] = [accepted + dismissed, open + accepted + dismissed];
  return (
    <>
      <div className={styles.counts} role="status">
        <span className={styles.open}>{say(reviewTexts.open, locale, { count: open })}</span>
        <span>{say(reviewTexts.accepted, locale, { count: accepted })}</span>
        <span>{say(reviewTexts.dismissed, locale, { count: dismissed })}</span>
      </div>
      <div className={styles.track} role="progressbar" aria-label={say(reviewTexts.counts, locale)} aria-valuemin={0} aria-valuemax={all} aria-valuenow={done} aria-valuetext={say(reviewTexts.ofAll, locale, { done, all })}>
        <div className={styles.done} style={{ width: `${String(all === 0 ? 100 : (done / all) * 100)}%` }} />
      </div>
    </>
  );
};
