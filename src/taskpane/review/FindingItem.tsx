import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, QuestionCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { DismissForm } from './DismissForm';
import { FindingActs } from './FindingActs';
import { FindingCells } from './FindingCells';
import { FindingDetail } from './FindingDetail';
import type { Settling } from './settling';
import type { ReviewItem } from './state/reviewBoard';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: '6px', padding: '7px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { display: 'flex', paddingTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  question: { color: tokens.colorBrandForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', marginTop: '3px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  pair: { minWidth: 0, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { overflowWrap: 'anywhere' },
  settled: { color: tokens.colorNeutralForeground3 },
  new: { marginRight: '6px' },
});

const ICONS = { error: <ErrorCircle16Regular />, warning: <Warning16Regular />, question: <QuestionCircle16Regular /> };

const Value = ({ label, value }: { readonly label: string; readonly value: string | number | null }): JSX.Element | null => {
  const styles = useStyles();
  if (value === null || value === '') return null;
  return (
    <span className={styles.pair} title={String(value)}>
      {label} <span className={styles.value}>{value}</span>
    </span>
  );
};

interface Props {
  readonly item: ReviewItem;
  readonly settle: Settling;
  readonly linked: boolean;
  readonly showSheet: boolean;
}

/** One finding: the sentence, its cells, what is printed and what it should be, and what can be said to it. */
export const FindingItem = ({ item: { key, finding, settlement, isNew }, settle, linked, showSheet }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { severity, printed, computed, message } = finding;
  const { opened, asking } = session.state.review;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={say(reviewTexts[severity], locale)}>
        {ICONS[severity]}
      </span>
      <div>
        <div className={mergeClasses(styles.message, settlement !== null && styles.settled)}>
          {isNew && (
            <Badge className={styles.new} size="small" appearance="tint" color="brand">
              {say(reviewTexts.isNew, locale)}
            </Badge>
          )}
          {textIn(message, locale)}
        </div>
        <div className={styles.line}>
          <FindingCells finding={finding} linked={linked} showSheet={showSheet} />
          <Value label={say(reviewTexts.printed, locale)} value={printed} />
          <Value label={say(reviewTexts.computed, locale)} value={computed} />
        </div>
        <FindingActs itemKey={key} finding={finding} settlement={settlement} settle={settle} />
        {asking === key && <DismissForm title={say(reviewTexts.whyDismiss, locale)} onReason={(reason) => settle([finding], { verdict: 'dismissed', reason })} />}
        {opened.includes(key) && <FindingDetail finding={finding} linked={linked} />}
      </div>
    </li>
  );
};
