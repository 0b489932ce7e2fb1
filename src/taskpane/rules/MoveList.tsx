import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { Move } from '../state/moves';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  move: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', padding: '1px 0', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** The scores that move, old → new. */
export const MoveList = ({ moves }: { readonly moves: readonly Move[] }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const shown = (score: Decimal | null): string => (score === null ? say(rulesTexts.noScore, locale) : showPoints(score));
  return (
    <ul className={styles.list}>
      {moves.map(({ name, before, after }, index) => (
        <li key={`${String(index)}-${name.zh}`} className={styles.move}>
          <span>{textIn(name, locale)}</span>
          <span>
            <span className={styles.before}>{shown(before)}</span> → <span className={styles.after}>{shown(after)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
