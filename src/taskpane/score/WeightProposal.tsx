import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { parsePoints, showPoints } from '../state/figures';
import type { ScoreRow } from '../state/scoreRow';
import { proposedSum } from '../state/weightProposal';

const useStyles = makeStyles({
  proposal: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '8px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center', overflowWrap: 'anywhere' },
  field: { width: '64px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  sum: { display: 'flex', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly rows: readonly ScoreRow[];
  readonly full: Decimal;
}

/** Weights shared out, to be adjusted; they count only when their sum fits and the person takes them. */
export const WeightProposal = ({ rows, full }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { drafts, dispatch } = session;
  const typed = drafts.proposedWeights;
  const sum = proposedSum(rows, typed);
  const difference = sum === null ? null : full.minus(sum);
  const use = (): void => {
    dispatch({ type: 'weigh-all', weights: Object.fromEntries(Object.entries(typed).map(([key, text]) => [key, parsePoints(text)?.toFixed() ?? ''])) });
    dispatch({ type: 'propose-weights', weights: {} });
  };
  return (
    <div className={styles.proposal} role="group" aria-label={say(scoreTexts.weightsProposed, locale)}>
      <p className={styles.title}>{say(scoreTexts.weightsProposed, locale)}</p>
      <ul className={styles.list}>
        {rows
          .filter(({ key }) => typed[key] !== undefined)
          .map(({ key, indicator: { name } }) => (
            <li key={key} className={styles.line}>
              <span>{name.text}</span>
              <Input
                size="small"
                className={styles.field}
                inputMode="decimal"
                value={typed[key] ?? ''}
                aria-label={say(scoreTexts.proposedWeightOf, locale, { name: name.text })}
                aria-invalid={parsePoints(typed[key] ?? '') === null}
                onChange={(_, { value }) => dispatch({ type: 'draft', field: 'proposedWeights', cell: key, text: value })}
              />
            </li>
          ))}
      </ul>
      <span className={styles.sum} role="status">
        {sum === null ? say(scoreTexts.notANumber, locale) : say(scoreTexts.weightsProposedSum, locale, { sum: showPoints(sum), full: showPoints(full) })}
        {difference !== null && !difference.isZero() && (
          <span className={styles.wrong}>{say(difference.gt(0) ? scoreTexts.weightsLess : scoreTexts.weightsMore, locale, { points: showPoints(difference.abs()) })}</span>
        )}
      </span>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={difference?.isZero() !== true} onClick={use}>
          {say(scoreTexts.weightsUse, locale)}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: 'propose-weights', weights: {} })}>
          {say(scoreTexts.weightsDrop, locale)}
        </Button>
      </div>
    </div>
  );
};
