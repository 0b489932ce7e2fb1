import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Diagnostic } from '../../core/recognise/form';
import { textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', gap: '6px', alignItems: 'start' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: <ErrorCircle16Regular />, warning: <Warning16Regular />, info: <Info16Regular /> };

interface Props {
  readonly title: string;
  readonly sheet: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was not understood, each with the way to its cell; nothing at all when there is nothing. */
export const DiagnosticList = ({ title, sheet, diagnostics }: Props): JSX.Element | null => {
  const styles = useStyles();
  const { locale } = usePane();
  if (diagnostics.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {diagnostics.map(({ severity, code, cell, message }, index) => (
          <li key={`${code}-${index}`} className={styles.item}>
            <span className={styles[severity]} aria-hidden="true">
              {icons[severity]}
            </span>
            <span>{textIn(message, locale)}</span>
            {cell !== null && <CellLink sheet={sheet} cell={cell} />}
          </li>
        ))}
      </ul>
    </div>
  );
};
