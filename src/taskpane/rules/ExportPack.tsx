import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useRef, useState } from 'react';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts } from '../../locales/rules';
import { say } from '../../locales/say';
import { packText } from '../../session/packText';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px', padding: '10px 0' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '11px',
    lineHeight: '16px',
    resize: 'vertical',
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
});

/** The pack as a text to copy: a task pane can hand out no file. */
export const ExportPack = ({ pack }: { readonly pack: RulePack }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const [news, setNews] = useState<'copied' | 'copyByHand' | null>(null);
  const text = packText(pack);
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setNews('copied');
    } catch {
      setNews('copyByHand');
    }
  };
  return (
    <section className={styles.box} aria-label={say(rulesTexts.exportTitle, locale)}>
      <h3 className={styles.title}>{say(rulesTexts.exportTitle, locale)}</h3>
      <p className={styles.lead}>{say(rulesTexts.exportLead, locale)}</p>
      <textarea className={styles.text} ref={area} readOnly rows={4} value={text} aria-label={say(rulesTexts.exportText, locale)} />
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {say(rulesTexts.copy, locale)}
        </Button>
        <span role="status">{news === null ? '' : say(rulesTexts[news], locale)}</span>
      </div>
    </section>
  );
};
