import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { correctionFor } from '../../core/recognise/correction';
import type { Form } from '../../core/recognise/form';
import { topLeft } from '../../core/sheet/area';
import { correctionTexts } from '../../locales/correction';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { DiagnosticList } from '../parts/DiagnosticList';
import { columnLines } from '../state/columnLines';
import { ColumnRow } from './ColumnRow';
import { CorrectionEffect } from './CorrectionEffect';
import { ExtentField } from './ExtentField';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    margin: '4px 0 4px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  columns: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** Every column with its role to be corrected, the extent of the table, and what was not understood. */
export const RecognisedDetails = ({ form }: { readonly form: Form }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { corrections } = session.state.memory;
  const { columns, sheet } = form;
  const lines = columnLines(form, corrections);
  const shown = new Set(lines.flatMap(({ doubts }) => doubts));
  const rest = form.diagnostics.filter((diagnostic) => !shown.has(diagnostic));
  const corrected = correctionFor(corrections, columns) !== undefined;
  return (
    <div className={styles.details}>
      <div className={styles.line}>
        <CellLink sheet={sheet} cell={topLeft(form.range)} label={say(paneTexts.area, locale)} />
      </div>
      {lines.length > 0 && (
        <>
          <h3 className={styles.title}>{say(correctionTexts.columns, locale)}</h3>
          <p className={styles.text}>{say(correctionTexts.lead, locale)}</p>
          <ul className={styles.columns}>
            {lines.map((line) => (
              <ColumnRow key={line.place} sheet={sheet} columns={columns} line={line} />
            ))}
          </ul>
          <ExtentField form={form} />
        </>
      )}
      {corrected && (
        <>
          <CorrectionEffect />
          <div className={styles.line}>
            <Button size="small" onClick={() => session.dispatch({ type: 'forget-correction', columns })}>
              {say(correctionTexts.reset, locale)}
            </Button>
          </div>
        </>
      )}
      {form.diagnostics.length === 0 && <p className={styles.text}>{say(paneTexts.noDiagnostics, locale)}</p>}
      <DiagnosticList title={say(paneTexts.recognisedDetails, locale)} sheet={sheet} diagnostics={rest} />
    </div>
  );
};
