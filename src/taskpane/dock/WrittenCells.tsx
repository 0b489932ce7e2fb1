import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatAddress } from '../../core/sheet/address';
import type { Receipt } from '../../hosts/workbookHost';
import { usePane } from '../paneContext';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '3px', maxHeight: '180px', margin: '6px 0 2px', padding: 0, overflowY: 'auto', listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  item: { display: 'grid', gridTemplateColumns: '52px minmax(0, 1fr)', gap: '6px', alignItems: 'start', justifyItems: 'start' },
});

/** Every cell of a write with what it held and holds now. */
export const WrittenCells = ({ receipt }: { readonly receipt: Receipt }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <ul className={styles.list}>
      {receipt.cells.map(({ sheet, cell, before, after }) => (
        <li key={`${sheet}!${formatAddress(cell)}`} className={styles.item}>
          <CellLink sheet={sheet} cell={cell} />
          <BeforeAfter before={before} after={after} locale={locale} />
        </li>
      ))}
    </ul>
  );
};
