import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, QuestionCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Finding } from '../../core/review';
import { formatAddress } from '../../core/sheet/address';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: '6px', padding: '7px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { display: 'flex', paddingTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  question: { color: tokens.colorBrandForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', marginTop: '3px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  pair: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { overflowWrap: 'anywhere' },
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

/** One finding: the sentence, its cells, what is printed and what it should be. */
export const FindingItem = ({ finding }: { readonly finding: Finding }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const { sheet, severity, cells, printed, computed, message } = finding;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true">
        {ICONS[severity]}
      </span>
      <div>
        <div className={styles.message}>{textIn(message, locale)}</div>
        <div className={styles.line}>
          <span className={styles.cells}>
            {cells.map((cell) => (
              <CellLink key={formatAddress(cell)} sheet={sheet} cell={cell} />
            ))}
          </span>
          <Value label={say(reviewTexts.printed, locale)} value={printed} />
          <Value label={say(reviewTexts.computed, locale)} value={computed} />
        </div>
      </div>
    </li>
  );
};
