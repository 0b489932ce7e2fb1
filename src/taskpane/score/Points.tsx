import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';

const useStyles = makeStyles({
  points: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap' },
  score: { fontWeight: tokens.fontWeightSemibold },
  weight: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly score: Decimal | null;
  readonly weight: Decimal | null;
  /** The weight was worked out from the printed score, for checking only. */
  readonly inferred?: boolean;
  /** The points belong to several rows under one merged cell. */
  readonly shared?: boolean;
}

/** Points earned of points available. */
export const Points = ({ score, weight, inferred = false, shared = false }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const remarks = [...(inferred ? [say(scoreTexts.inferred, locale)] : []), ...(shared ? [say(scoreTexts.shared, locale)] : [])];
  return (
    <span className={styles.points}>
      <span className={styles.score}>{score === null ? '–' : showPoints(score)}</span>
      <span className={styles.weight}>
        {` / ${weight === null ? '–' : showPoints(weight)}`}
        {remarks.length > 0 && ` ${remarks.join(' ')}`}
      </span>
    </span>
  );
};
