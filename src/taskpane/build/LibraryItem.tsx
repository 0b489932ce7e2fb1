import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { categoryBy, type SearchableEntry, usualWording } from '../../core/build/library';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '6px', alignItems: 'center', padding: '4px 0 4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  facts: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  present: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface Props {
  readonly entry: SearchableEntry;
  /** Words of the project's name that matched; empty for what was searched. */
  readonly words: readonly string[];
  readonly present: boolean;
  readonly onAdd: () => void;
}

/** An indicator of the library: its category, its usual target, why it is suggested, and the button that adds it. */
export const LibraryItem = ({ entry, words, present, onAdd }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const facts = [textIn(categoryBy(entry.category).label, locale), usualWording(entry.target), entry.own ? say(buildTexts.mine, locale) : ''].filter((fact) => fact !== '').join(' · ');
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.name}>{entry.name}</span>
        <span className={styles.facts}>
          {facts}
          {words.length > 0 && ` · ${say(buildTexts.matched, locale, { words: words.join('、') })}`}
        </span>
      </span>
      {present ? (
        <span className={styles.present}>{say(buildTexts.present, locale)}</span>
      ) : (
        <Button size="small" icon={<Add16Regular />} aria-label={say(buildTexts.addEntry, locale, { name: entry.name })} onClick={onAdd} />
      )}
    </li>
  );
};
