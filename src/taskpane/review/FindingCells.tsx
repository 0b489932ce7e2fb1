import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Finding } from '../../core/review';
import { formatAddress } from '../../core/sheet/address';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', minWidth: 0 },
  sheet: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  plain: { color: tokens.colorNeutralForeground1 },
  more: { minWidth: 'auto', height: '20px', padding: '0 4px', fontWeight: tokens.fontWeightRegular },
});

/** So many cells are shown before one asks for the rest. */
const SHOWN = 4;

interface Props {
  readonly finding: Finding;
  /** They can be selected. */
  readonly linked: boolean;
  readonly showSheet: boolean;
}

/** The cells of a finding, the one to look at first in front. */
export const FindingCells = ({ finding: { sheet, cells }, linked, showSheet }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, SHOWN);
  return (
    <span className={styles.cells}>
      {showSheet && <span className={styles.sheet}>{sheet}</span>}
      {shown.map((cell) => {
        const address = formatAddress(cell);
        return linked ? (
          <CellLink key={address} sheet={sheet} cell={cell} />
        ) : (
          <span key={address} className={styles.plain}>
            {address}
          </span>
        );
      })}
      {cells.length > SHOWN && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(!all)}>
          {all ? say(reviewTexts.fewerCells, locale) : say(reviewTexts.moreCells, locale, { count: cells.length - SHOWN })}
        </Button>
      )}
    </span>
  );
};
