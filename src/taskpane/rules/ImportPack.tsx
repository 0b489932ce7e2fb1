import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useRef, useState } from 'react';
import type { Problem } from '../../core/outcome';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { packFileText, readPackText } from '../../session/packText';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 0 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex' },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  good: { margin: 0 },
});

/** Loads a pack from a file into the editor; what is wrong with it is said by clause, and nothing is kept yet. */
export const ImportPack = ({ onLoad }: { readonly onLoad: (pack: RulePack) => void }): JSX.Element => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { locale } = usePane();
  const [news, setNews] = useState<Problem | 'loaded' | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const outcome = readPackText(await packFileText(file));
    setNews(outcome.ok ? 'loaded' : outcome.problem);
    if (outcome.ok) onLoad(outcome.value);
  };
  return (
    <section className={styles.box} aria-label={say(rulesTexts.importTitle, locale)}>
      <h3 className={styles.title}>{say(rulesTexts.importTitle, locale)}</h3>
      <div className={styles.line}>
        <Button size="small" onClick={() => input.current?.click()}>
          {say(rulesTexts.importFile, locale)}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={say(rulesTexts.importFile, locale)}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
      {news === 'loaded' && (
        <p className={styles.good} role="status">
          {say(rulesTexts.imported, locale)}
        </p>
      )}
      {news !== null && news !== 'loaded' && (
        <p className={styles.problem} role="alert">
          {textIn(news.message, locale)}
          {locale === 'zh-CN' ? '。' : '. '}
          {textIn(news.next, locale)}
        </p>
      )}
    </section>
  );
};
