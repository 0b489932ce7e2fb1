import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { MissingWeights } from '../state/scoreBoard';
import type { ScoreRow } from '../state/scoreRow';
import { proposeWeights } from '../state/weightProposal';
import { WeightProposal } from './WeightProposal';

const useStyles = makeStyles({
  box: { margin: '0 0 8px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sum: { display: 'block', margin: '2px 0 6px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly evaluated: EvaluatedForm;
  readonly rows: readonly ScoreRow[];
  readonly weights: MissingWeights;
}

/** The form prints no weights: what is asked for, how far it is, and a proposal. */
export const WeightsNeeded = ({ evaluated, rows, weights }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { given, asked, sum, full } = weights;
  const proposing = rows.some(({ key }) => session.drafts.proposedWeights[key] !== undefined);
  return (
    <div className={styles.box}>
      {say(scoreTexts.weightsMissing, locale)}
      <span className={styles.sum} role="status">
        {say(scoreTexts.weightsSum, locale, { given, asked, sum: showPoints(sum), full: showPoints(full) })}
      </span>
      {proposing ? (
        <WeightProposal rows={rows} full={full} />
      ) : (
        <Button size="small" onClick={() => session.dispatch({ type: 'propose-weights', weights: proposeWeights(evaluated, rows) })}>
          {say(scoreTexts.weightsPropose, locale)}
        </Button>
      )}
    </div>
  );
};
