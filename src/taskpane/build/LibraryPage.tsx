import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { CATEGORIES, KINDS, type SearchableEntry, type Suggestion } from '../../core/build/library';
import { nameKey } from '../../core/build/library/libraryName';
import { targetStyleOf } from '../../core/build/targetDraft';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { LibraryItem } from './LibraryItem';
import { OwnLibrary } from './OwnLibrary';
import type { BuildBoard } from './state/board';
import { addEntry } from './state/placeEntry';

const useStyles = makeStyles({
  title: { margin: '4px 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '6px', margin: '6px 0' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  told: { display: 'block', color: tokens.colorStatusSuccessForeground1 },
  count: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** So many are shown at first, and with every “more”. */
const STEP = 20;

/** The library: searched, filtered, or suggested for this project; and the person's own. */
export const LibraryPage = ({ board }: { readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, dispatch } = session;
  const { library, draft, stage } = session.build;
  const { query, category, kind } = state.build;
  const [shown, setShown] = useState(STEP);
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  const { given, rows } = board;
  const present = useMemo(() => new Set(rows.map(({ indicator }) => nameKey(indicator.name.text))), [rows]);
  const searching = query.trim() !== '' || category !== null || kind !== null;
  const found = useMemo(() => (library === null || !searching ? null : library.find(query, { category, kind })), [library, searching, query, category, kind]);
  const suggested: readonly Suggestion[] = useMemo(
    () => (library === null || searching ? [] : library.suggest(given.project?.text ?? '', given.department?.text ?? given.unit?.text ?? '', given.indicators.map(({ name }) => name.text))),
    [library, searching, given],
  );
  const search = (part: Partial<Pick<typeof state.build, 'query' | 'category' | 'kind'>>): void => {
    setShown(STEP);
    setTold('');
    dispatch({ type: 'build-search', search: part });
  };
  const add = (entry: SearchableEntry): void => {
    const next = addEntry(draft, board.form, board.groups, entry, targetStyleOf(given));
    stage(next);
    setTold(say(next === null ? buildTexts.notAdded : buildTexts.added, locale, { name: entry.name }));
  };
  const item = (entry: SearchableEntry, words: readonly string[]): JSX.Element => (
    <LibraryItem key={`${entry.category} ${entry.name}`} entry={entry} words={words} present={present.has(nameKey(entry.name))} onAdd={() => add(entry)} />
  );
  const counted = found === null ? '' : found.entries.length === 0
    ? say(buildTexts.foundNone, locale, { query: query.trim() })
    : found.query === query.trim()
      ? say(buildTexts.found, locale, { count: found.entries.length })
      : say(buildTexts.foundShort, locale, { query: query.trim(), used: found.query, count: found.entries.length });
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {say(buildTexts.libraryTitle, locale)}
      </h2>
      <Field size="small" label={say(buildTexts.search, locale)} hint={say(buildTexts.searchHint, locale)}>
        <Input type="search" contentBefore={<Search16Regular />} value={query} onChange={(_, { value }) => search({ query: value })} />
      </Field>
      <div className={styles.filters}>
        <Select className={styles.select} size="small" aria-label={say(buildTexts.category, locale)} value={category ?? ''} onChange={(_, { value }) => search({ category: CATEGORIES.find(({ id }) => id === value)?.id ?? null })}>
          <option value="">{say(buildTexts.allCategories, locale)}</option>
          {CATEGORIES.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, locale)}
            </option>
          ))}
        </Select>
        <Select className={styles.select} size="small" aria-label={say(buildTexts.kind, locale)} value={kind ?? ''} onChange={(_, { value }) => search({ kind: KINDS.find(({ id }) => id === value)?.id ?? null })}>
          <option value="">{say(buildTexts.allKinds, locale)}</option>
          {KINDS.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, locale)}
            </option>
          ))}
        </Select>
      </div>
      <p className={styles.count} role="status">
        {told !== '' && <span className={styles.told}>{told}</span>}
        {counted}
      </p>
      {library === null && <Spinner size="tiny" label={say(buildTexts.loading, locale)} labelPosition="after" />}
      {found !== null && found.entries.length > 0 && (
        <>
          <ul className={styles.list}>{found.entries.slice(0, shown).map((entry) => item(entry, []))}</ul>
          {found.entries.length > shown && (
            <Button size="small" onClick={() => setShown(shown + STEP)}>
              {say(buildTexts.more, locale, { count: Math.min(STEP, found.entries.length - shown) })}
            </Button>
          )}
        </>
      )}
      {suggested.length > 0 && (
        <section aria-label={say(buildTexts.suggested, locale)}>
          <h3 className={styles.heading}>{say(buildTexts.suggested, locale)}</h3>
          <ul className={styles.list}>{suggested.map(({ entry, words }) => item(entry, words))}</ul>
        </section>
      )}
      <OwnLibrary />
    </>
  );
};
