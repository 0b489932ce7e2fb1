import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { MissingWeights } from '../state/scoreBoard';

const useStyles = makeStyles({
  box: { margin: '0 0 8px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sum: { display: 'block', marginTop: '2px', fontWeight: tokens.fontWeightSemibold },
});

/** The form prints no weights: what is asked for, and how far it is. */
export const WeightsNeeded = ({ weights }: { readonly weights: MissingWeights }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const { given, asked, sum, full } = weights;
  return (
    <div className={styles.box}>
      {say(scoreTexts.weightsMissing, locale)}
      <span className={styles.sum} role="status">
        {say(scoreTexts.weightsSum, locale, { given, asked, sum: showPoints(sum), full: showPoints(full) })}
      </span>
    </div>
  );
};
