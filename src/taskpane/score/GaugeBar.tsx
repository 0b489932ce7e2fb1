import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { Gauge } from '../state/gauge';

const useStyles = makeStyles({
  gauge: { position: 'relative', height: '8px', marginTop: '2px', marginBottom: '18px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground5, forcedColorAdjust: 'none' },
  fills: { display: 'flex', height: '100%', overflow: 'hidden', borderRadius: '2px', '@media (forced-colors: active)': { outline: '1px solid CanvasText' } },
  known: { backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  open: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke2} 0 3px, transparent 3px 6px)`,
    '@media (forced-colors: active)': { backgroundImage: 'none', backgroundColor: 'GrayText' },
  },
  mark: { position: 'absolute', top: '-1px', height: '12px', borderLeft: `1px solid ${tokens.colorNeutralForeground3}` },
  label: { position: 'absolute', top: '10px', transform: 'translateX(-50%)', fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface Props {
  readonly gauge: Gauge;
  readonly score: Decimal;
  readonly open: Decimal;
  readonly full: Decimal;
}

const percent = (share: number): string => `${share * 100}%`;

/** The total as a bar: known points, points still open (hatched), and where each grade begins. */
export const GaugeBar = ({ gauge, score, open, full }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const values = { score: showPoints(score), full: showPoints(full) };
  const name = gauge.open > 0 ? say(scoreTexts.gaugeOpen, locale, { ...values, open: showPoints(open) }) : say(scoreTexts.gauge, locale, values);
  return (
    <div className={styles.gauge} role="img" aria-label={name}>
      <div className={styles.fills}>
        <span className={styles.known} style={{ width: percent(gauge.known) }} />
        <span className={styles.open} style={{ width: percent(gauge.open) }} />
      </div>
      {gauge.marks.map(({ at, points }) => (
        <span key={at} aria-hidden="true">
          <span className={styles.mark} style={{ left: percent(at) }} />
          <span className={styles.label} style={{ left: percent(at) }}>
            {showPoints(points)}
          </span>
        </span>
      ))}
    </div>
  );
};
