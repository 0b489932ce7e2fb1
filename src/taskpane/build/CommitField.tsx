import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type JSX, useState } from 'react';

/** An input is as narrow as its place, not as wide as the browser's twenty letters. */
const useStyles = makeStyles({ input: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } } });

interface Props {
  readonly label: string;
  readonly value: string;
  /** Told once the person leaves the field or presses Enter, where the text differs. */
  readonly onCommit: (text: string) => void;
  /** What is wrong with what was typed; null where nothing is. */
  readonly faultOf?: (text: string) => string | null;
  readonly numeric?: boolean;
  readonly className?: string;
}

/** A field whose text counts when it is left, so that the table does not change with every letter. */
export const CommitField = ({ label, value, onCommit, faultOf, numeric = false, className }: Props): JSX.Element => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const fault = faultOf?.(text) ?? null;
  const settle = (): void => {
    if (typed === null || fault !== null) return;
    setTyped(null);
    if (typed !== value) onCommit(typed);
  };
  return (
    <Field size="small" label={label} {...(className === undefined ? {} : { className })} {...(fault === null ? {} : { validationMessage: fault })}>
      <Input
        className={styles.input}
        value={text}
        {...(numeric ? { inputMode: 'decimal' as const } : {})}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={settle}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter that chooses a word of the Chinese input method does not end the field.
          if (key === 'Enter' && !nativeEvent.isComposing) settle();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </Field>
  );
};
