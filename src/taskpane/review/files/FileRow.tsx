import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Problem } from '../../../core/outcome';
import { reviewTexts } from '../../../locales/review';
import { filesTexts } from '../../../locales/reviewFiles';
import { say, textIn } from '../../../locales/say';
import { usePane } from '../../paneContext';
import { SEVERITIES } from '../state/arrange';
import type { ReviewItem } from '../state/reviewBoard';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 16px',
    alignItems: 'center',
    gap: '2px 8px',
    width: '100%',
    padding: '7px 4px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflowWrap: 'anywhere' },
  about: { gridColumn: '1', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  problem: { color: tokens.colorPaletteRedForeground1 },
  counts: { display: 'flex', gap: '4px', gridRow: '1 / span 2', gridColumn: '2', fontSize: tokens.fontSizeBase200 },
  count: { minWidth: '14px', padding: '0 5px', borderRadius: tokens.borderRadiusSmall, textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  error: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  question: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  clean: { color: tokens.colorNeutralForeground3 },
  chevron: { display: 'flex', gridRow: '1 / span 2', gridColumn: '3', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly name: string;
  readonly about: string;
  readonly items: readonly ReviewItem[];
  readonly problem: Problem | null;
  readonly onOpen: () => void;
}

/** A file: what it is called, how many findings are open in it, or why it could not be read. */
export const FileRow = ({ name, about, items, problem, onOpen }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const open = items.filter(({ settlement }) => settlement === null);
  const counts = SEVERITIES.map((severity) => ({ severity, count: open.filter(({ finding }) => finding.severity === severity).length })).filter(({ count }) => count > 0);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.button} onClick={onOpen}>
        <span className={styles.name}>{name}</span>
        <span className={styles.counts}>
          {counts.map(({ severity, count }) => (
            <span key={severity} className={mergeClasses(styles.count, styles[severity])} role="img" aria-label={`${say(reviewTexts[severity], locale)} ${String(count)}`}>
              {count}
            </span>
          ))}
          {counts.length === 0 && problem === null && <span className={styles.clean}>{say(items.length > 0 ? reviewTexts.allSettledTitle : filesTexts.clean, locale)}</span>}
        </span>
        {about !== '' && <span className={styles.about}>{about}</span>}
        {problem !== null && <span className={mergeClasses(styles.about, styles.problem)}>{textIn(problem.message, locale)}</span>}
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRight16Regular />
        </span>
      </button>
    </li>
  );
};
