import { Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { RulePack } from '../../core/score/rulePack';
import { textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { RuleField } from '../state/ruleFields';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center', fontSize: tokens.fontSizeBase200, '& select': { minWidth: 0, maxWidth: '190px', textOverflow: 'ellipsis' } },
  label: { overflowWrap: 'anywhere' },
  figure: { width: '84px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
});

interface Props {
  readonly field: RuleField;
  readonly onChange: (pack: RulePack) => void;
}

/** One figure or choice of the rules. What is typed stays as typed until the field is left. */
export const RuleFieldInput = ({ field, onChange }: Props): JSX.Element => {
  const styles = useStyles();
  const id = useId();
  const { locale } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const { label, value, unit, choices, change } = field;
  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {textIn(label, locale)}
      </label>
      {choices === null ? (
        <Input
          id={id}
          size="small"
          className={styles.figure}
          inputMode="decimal"
          value={typed ?? value}
          contentAfter={unit === null ? null : <span>{textIn(unit, locale)}</span>}
          onChange={(_, data) => {
            setTyped(data.value);
            onChange(change(data.value));
          }}
          onBlur={() => setTyped(null)}
        />
      ) : (
        <Select id={id} size="small" value={value} onChange={(_, data) => onChange(change(data.value))}>
          {choices.map(([name, text]) => (
            <option key={name} value={name}>
              {textIn(text, locale)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
};
