import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Form } from '../../core/recognise/form';
import { topLeft } from '../../core/sheet/area';
import { columnTexts } from '../../locales/columns';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { DiagnosticList } from '../parts/DiagnosticList';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '4px 0 4px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  good: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every column with its header cell, and what was not understood. */
export const RecognisedDetails = ({ form }: { readonly form: Form }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <div className={styles.details}>
      <div className={styles.columns}>
        <CellLink sheet={form.sheet} cell={topLeft(form.range)} label={say(paneTexts.area, locale)} />
        {form.columns.map(({ role, header }) => (
          <CellLink key={`${role}-${header.cell.row}-${header.cell.column}`} sheet={form.sheet} cell={header.cell} label={say(columnTexts[role], locale)} />
        ))}
      </div>
      {form.diagnostics.length === 0 && <p className={styles.good}>{say(paneTexts.noDiagnostics, locale)}</p>}
      <DiagnosticList title={say(paneTexts.recognisedDetails, locale)} sheet={form.sheet} diagnostics={form.diagnostics} />
    </div>
  );
};
