import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Text } from '../../core/outcome';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  editor: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '4px', '& .fui-Textarea': { width: '100%' } },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface Props {
  readonly words: Text;
  /** What the field is called. */
  readonly label: string;
  /** Takes the new words; null where they are not the pack's own. */
  readonly onChange: ((words: Text) => void) | null;
}

/** The words of a clause or a source, to be put differently on request. The other language stays as it is. */
export const ClauseWords = ({ words, label, onChange }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const [editing, setEditing] = useState(false);
  const shown = textIn(words, locale);
  const toggle = (
    <Button size="small" appearance="subtle" className={styles.button} aria-expanded={editing} aria-label={`${say(editing ? rulesTexts.rewordDone : rulesTexts.reword, locale)} ${label}`} onClick={() => setEditing(!editing)}>
      {say(editing ? rulesTexts.rewordDone : rulesTexts.reword, locale)}
    </Button>
  );
  if (onChange === null) return <p className={styles.words}>{shown}</p>;
  if (!editing) {
    return (
      <div className={styles.line}>
        <p className={styles.words}>{shown}</p>
        {toggle}
      </div>
    );
  }
  return (
    <div className={styles.editor}>
      <Textarea size="small" rows={4} resize="vertical" aria-label={label} value={shown} onChange={(_, { value }) => onChange(locale === 'zh-CN' ? { ...words, zh: value } : { ...words, en: value })} />
      {toggle}
    </div>
  );
};
