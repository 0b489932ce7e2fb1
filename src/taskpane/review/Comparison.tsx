import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { formatAddress } from '../../core/sheet/address';
import { reviewTexts } from '../../locales/review';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { type ComparedFigure, compareScores } from '../state/comparison';
import { showPoints, showShare } from '../state/figures';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: '3px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, textAlign: 'left' },
  cell: { padding: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top', overflowWrap: 'anywhere' },
  number: { width: '44px', textAlign: 'right' },
  address: { width: '46px' },
  different: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  counts: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const shown = (value: Decimal | null, kind: ComparedFigure['kind']): string => (value === null ? '–' : kind === 'rate' ? showShare(value) : showPoints(value));

const difference = ({ printed, computed, verdict, kind }: ComparedFigure): string =>
  verdict !== 'different' || printed === null || computed === null ? '' : shown(printed.minus(computed), kind);

/** Every rate and score cell: what it prints, what it should be. */
export const Comparison = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { current, board } = session;
  if (current === null || board === null) return null;
  const figures = compareScores(current, board.rows);
  const count = (verdict: ComparedFigure['verdict']): number => figures.filter((figure) => figure.verdict === verdict).length;
  return (
    <>
      <p className={styles.counts}>{say(reviewTexts.agrees, locale, { same: count('same'), different: count('different'), open: count('open') })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.address)}>{say(reviewTexts.cell, locale)}</th>
            <th className={styles.head}>{say(reviewTexts.item, locale)}</th>
            <th className={mergeClasses(styles.head, styles.number)}>{say(reviewTexts.printed, locale)}</th>
            <th className={mergeClasses(styles.head, styles.number)}>{say(reviewTexts.computed, locale)}</th>
            <th className={mergeClasses(styles.head, styles.number)}>{say(reviewTexts.difference, locale)}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.kind} ${formatAddress(figure.cell)}`}>
              <td className={styles.cell}>
                <CellLink sheet={current.form.sheet} cell={figure.cell} />
              </td>
              <td className={styles.cell}>{textIn(figure.name, locale)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{shown(figure.printed, figure.kind)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{figure.verdict === 'open' ? say(scoreTexts['to-decide'], locale) : shown(figure.computed, figure.kind)}</td>
              <td className={mergeClasses(styles.cell, styles.number, styles.different)}>{difference(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
