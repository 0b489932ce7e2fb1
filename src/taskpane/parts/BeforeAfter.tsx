import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { type CellContent, EMPTY, sameContent } from '../../core/sheet/edit';
import type { Locale } from '../../locales/say';
import { showContent } from '../state/showContent';

const useStyles = makeStyles({
  change: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  before: { color: tokens.colorNeutralForeground3 },
  replaced: { textDecorationLine: 'line-through' },
  arrow: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly before: CellContent;
  readonly after: CellContent;
  readonly locale: Locale;
}

/** A cell's content before and after, the old struck through where it is replaced. */
export const BeforeAfter = ({ before, after, locale }: Props): JSX.Element => {
  const styles = useStyles();
  return (
    <span className={styles.change}>
      <span className={mergeClasses(styles.before, !sameContent(before, EMPTY) && styles.replaced)}>{showContent(before, locale)}</span>
      <span className={styles.arrow}> → </span>
      <span className={styles.after}>{showContent(after, locale)}</span>
    </span>
  );
};
