import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { type Address, formatAddress } from '../../core/sheet/address';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  link: {
    padding: '0 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly sheet: string;
  readonly cell: Address;
  /** What stands there, for the eye; the address alone where left out. */
  readonly label?: string;
  /** Shows the label without the address, which then only stands in the hint. */
  readonly hideAddress?: boolean;
}

/** A cell's address; choosing it selects the cell in the sheet. */
export const CellLink = ({ sheet, cell, label, hideAddress = false }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const address = formatAddress(cell);
  const name = label === undefined ? address : `${label} ${address}`;
  return (
    <button type="button" className={styles.link} title={say(paneTexts.goToCell, locale, { cell: name })} onClick={() => void session.work.select(sheet, cell)}>
      {hideAddress && label !== undefined ? label : name}
    </button>
  );
};
