import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { readTarget, type TargetDraft, type TargetOperator, targetStyleOf, wordTarget, writtenTargetOf } from '../../core/build/targetDraft';
import { targetWarnings } from '../../core/build/targetWarnings';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CommitField } from './CommitField';
import type { BuildBoard } from './state/board';
import type { TableRow } from './state/rows';
import { changeRow } from './state/staging';

const useStyles = makeStyles({
  fields: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  kinds: { gap: '0 8px', '& .fui-Radio__indicator': { margin: '4px 6px 4px 2px' }, '& .fui-Radio__label': { padding: '4px 0', fontSize: '13px', lineHeight: '18px' } },
  line: { display: 'grid', gridTemplateColumns: '76px minmax(0, 1fr) minmax(0, 1fr)', gap: '6px', alignItems: 'start' },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
  written: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warnings: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusWarningForeground1 },
  warning: { display: 'flex', gap: '4px' },
});

const OPERATORS: readonly TargetOperator[] = ['≥', '≤', '=', '>', '<'];

/** The target of a row: operator, number and unit, or words; how it will be written, and what is doubtful about it. */
export const TargetFields = ({ board, row }: { readonly board: BuildBoard; readonly row: TableRow }): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  const { indicator } = row;
  if (indicator.target === null) return null;
  const staged = draft.staged.find(({ id }) => id === row.key || id === `change ${row.key}`)?.target;
  const target = staged ?? readTarget(writtenTargetOf(indicator));
  const style = targetStyleOf(board.given);
  const commit = (next: TargetDraft): void => {
    const cleared = next.kind === 'words' ? { ...(indicator.operator === null ? {} : { operator: '' }), ...(indicator.unit === null ? {} : { unit: '' }) } : {};
    stage(changeRow(draft, row, { ...cleared, ...wordTarget(next, style) }, next));
  };
  const warnings = targetWarnings({ ...writtenTargetOf(indicator), name: indicator.name.text, level1: indicator.level1?.name ?? null, level2: indicator.level2?.name ?? null, year: board.given.year });
  const written = [indicator.operator?.text, indicator.target.text, indicator.unit?.text].filter((part) => part !== undefined && part !== '').join(' ');
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{say(buildTexts.target, locale)}</legend>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={say(buildTexts.targetKind, locale)}
        value={target.kind}
        onChange={(_, { value }) => commit(value === 'words' ? { kind: 'words', words: indicator.target?.text ?? '' } : { kind: 'number', operator: '≥', number: '', unit: '' })}
      >
        <Radio value="number" label={say(buildTexts.asNumber, locale)} />
        <Radio value="words" label={say(buildTexts.asWords, locale)} />
      </RadioGroup>
      {target.kind === 'words' ? (
        <CommitField label={say(buildTexts.words, locale)} value={target.words} onCommit={(words) => commit({ kind: 'words', words })} />
      ) : (
        <div className={styles.line}>
          <Field size="small" label={say(buildTexts.operator, locale)}>
            <Select className={styles.select} size="small" value={target.operator ?? ''} onChange={(_, { value }) => commit({ ...target, operator: OPERATORS.find((one) => one === value) ?? null })}>
              <option value="">{say(buildTexts.noOperator, locale)}</option>
              {OPERATORS.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
          <CommitField label={say(buildTexts.number, locale)} numeric value={target.number} onCommit={(number) => commit({ ...target, number })} />
          <CommitField label={say(buildTexts.unit, locale)} value={target.unit} onCommit={(unit) => commit({ ...target, unit })} />
        </div>
      )}
      {written !== '' && <span className={styles.written}>{say(buildTexts.writtenAs, locale, { text: written })}</span>}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ code, message }) => (
            <li key={code} className={styles.warning}>
              <span aria-hidden="true">⚠</span>
              {textIn(message, locale)}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
};
