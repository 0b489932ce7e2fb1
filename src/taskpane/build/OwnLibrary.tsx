import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type JSX, useRef } from 'react';
import { categoryBy, usualWording, withoutOwn } from '../../core/build/library';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  section: { marginTop: '12px', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  news: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  list: { margin: '6px 0 0', padding: 0, listStyleType: 'none', maxHeight: '220px', overflowY: 'auto' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', fontSize: '13px', lineHeight: '18px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The person's own indicators: collected, taken from a sheet, put on a sheet, and tidied up. */
export const OwnLibrary = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { work } = session.build;
  const { own, news, busy } = session.state.build;
  const entries = own ?? [];
  const { collectFiles } = work;
  const input = useRef<HTMLInputElement>(null);
  const idle = own !== null && !busy;
  return (
    <section className={styles.section} aria-label={say(buildTexts.own, locale)}>
      <h3 className={styles.title}>
        {say(buildTexts.own, locale)} {say(buildTexts.ownCount, locale, { count: entries.length })}
      </h3>
      <p className={styles.lead}>{say(buildTexts.ownLead, locale)}</p>
      <div className={styles.acts}>
        <Button size="small" disabled={!idle} onClick={() => void work.collect(entries)}>
          {say(buildTexts.collect, locale)}
        </Button>
        {collectFiles !== null && (
          <>
            <Button size="small" disabled={!idle} onClick={() => input.current?.click()}>
              {say(buildTexts.collectFiles, locale)}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".xlsx,.xlsm"
              multiple
              hidden
              aria-label={say(buildTexts.collectFiles, locale)}
              onChange={({ target }) => {
                void collectFiles(entries, [...(target.files ?? [])]);
                target.value = '';
              }}
            />
          </>
        )}
        <Button size="small" disabled={!idle} onClick={() => void work.importSheet(entries)}>
          {say(buildTexts.importSheet, locale)}
        </Button>
        <Button size="small" disabled={!idle || entries.length === 0} onClick={() => void work.exportSheet(entries)}>
          {say(buildTexts.exportSheet, locale)}
        </Button>
      </div>
      <p className={styles.news} role="status">
        {news !== null && textIn(news.text, locale)}
        {news?.problem != null && ` ${textIn(news.problem.next, locale)}`}
      </p>
      {entries.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={say(buildTexts.own, locale)}>
          {entries.map((entry) => (
            <li key={`${entry.category} ${entry.name}`} className={styles.item}>
              <span>
                {entry.name} <span className={styles.facts}>{[textIn(categoryBy(entry.category).label, locale), usualWording(entry.target)].filter((fact) => fact !== '').join(' · ')}</span>
              </span>
              <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} disabled={busy} aria-label={say(buildTexts.forget, locale, { name: entry.name })} onClick={() => void work.keep(withoutOwn(entries, entry))} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
