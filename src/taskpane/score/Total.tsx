import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { printedNumber } from '../../core/figure/printed';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import { gaugeOf } from '../state/gauge';
import { type ScoreBoard, openPoints } from '../state/scoreBoard';
import { GaugeBar } from './GaugeBar';

const useStyles = makeStyles({
  total: { padding: '4px 0 10px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, letterSpacing: '-0.01em' },
  full: { color: tokens.colorNeutralForeground3 },
  grade: { marginLeft: 'auto', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  below: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The total with its gauge and grade, or what is still open. */
export const Total = ({ evaluated, board }: { readonly evaluated: EvaluatedForm; readonly board: ScoreBoard }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const { form, assessment } = evaluated;
  const { total, partial, undecided, fullTotal, grade } = assessment;
  const gauge = gaugeOf(evaluated, openPoints(board.rows));
  const printed = printedNumber(form.total?.score ?? null);
  const differs = printed !== null && total !== null && !printed.equals(total);
  return (
    <section className={styles.total} aria-label={say(scoreTexts.total, locale)}>
      <div className={styles.line}>
        <span className={styles.label}>{say(total === null ? scoreTexts.known : scoreTexts.total, locale)}</span>
        <span className={styles.figure}>{showPoints(total ?? partial)}</span>
        {fullTotal !== null && <span className={styles.full}>{say(scoreTexts.outOf, locale, { full: showPoints(fullTotal) })}</span>}
        {grade !== null && <span className={styles.grade}>{textIn(grade, locale)}</span>}
      </div>
      {gauge !== null && fullTotal !== null && <GaugeBar gauge={gauge} score={total ?? partial} open={openPoints(board.rows)} full={fullTotal} />}
      {total === null && <p className={styles.below}>{say(scoreTexts.open, locale, { count: undecided })}</p>}
      {differs && <p className={styles.below}>{say(scoreTexts.printedTotal, locale, { printed: showPoints(printed) })}</p>}
    </section>
  );
};
