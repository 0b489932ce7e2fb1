import { Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, type KeyboardEvent, useState } from 'react';
import { type Address, formatAddress, parseAddress } from '../../core/sheet/address';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';

interface ContentBarProps {
  readonly locale: Locale;
  readonly cell: Address;
  /** The cell's content as typed. */
  readonly input: string;
  readonly onGo: (cell: Address) => void;
  readonly onType: (input: string) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '84px', minWidth: '84px', flexShrink: 0 },
  sign: { alignSelf: 'center', fontStyle: 'italic', fontFamily: 'Georgia, serif', color: tokens.colorNeutralForeground3 },
  content: { flex: '1 1 0', minWidth: 0 },
  line: { minHeight: '24px', height: '24px', maxHeight: '24px' },
});

/** The name of the selected cell and its content in one line; both can be typed into. */
export const ContentBar = ({ locale, cell, input, onGo, onType }: ContentBarProps): JSX.Element => {
  const styles = useStyles();
  const address = formatAddress(cell);
  const [name, setName] = useState<string | null>(null);

  const onNameKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const wanted = event.key === 'Enter' ? parseAddress(event.currentTarget.value.trim()) : null;
    if (wanted !== null) onGo(wanted);
    if (wanted !== null || event.key === 'Escape') setName(null);
  };
  const write = (typed: string): void => {
    if (typed !== input) onType(typed);
  };
  const onContentKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') event.currentTarget.value = input;
    else if (event.key !== 'Enter' || event.altKey) return;
    event.preventDefault();
    event.currentTarget.blur();
  };

  return (
    <div className={styles.bar}>
      <Input
        className={styles.name}
        size="small"
        aria-label={say(texts.nameBox, locale)}
        value={name ?? address}
        onChange={(_, { value }) => setName(value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setName(null)}
        onKeyDown={onNameKey}
      />
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <Textarea
        key={`${address} ${input}`}
        className={styles.content}
        size="small"
        textarea={{ className: styles.line, rows: 1, spellCheck: false }}
        aria-label={say(texts.contentLine, locale, { cell: address })}
        defaultValue={input}
        onKeyDown={onContentKey}
        onBlur={(event) => write(event.currentTarget.value)}
      />
    </div>
  );
};
