import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Finding } from '../../core/review';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  act: { minWidth: 'auto', padding: '0 6px', fontWeight: tokens.fontWeightRegular },
  byHand: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 6px', fontSize: tokens.fontSizeBase200 },
});

/** Whether the page may write to the clipboard: Excel's pane (WebView2) may refuse, or have none at all. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies the sentence for the reply letter; where that is not allowed, shows it to be selected. */
export const CopyReply = ({ finding }: { readonly finding: Finding }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const sentence = textIn(finding.reply, locale);
  return (
    <>
      <Button
        className={styles.act}
        size="small"
        appearance="subtle"
        title={say(reviewTexts.copyHint, locale)}
        onClick={() => void copied(sentence).then((done) => setState(done ? 'copied' : 'by-hand'))}
        onBlur={() => {
          if (state === 'copied') setState('idle');
        }}
      >
        {say(state === 'copied' ? reviewTexts.copied : reviewTexts.copy, locale)}
      </Button>
      {state === 'by-hand' && (
        <label className={styles.byHand}>
          {say(reviewTexts.copyByHand, locale)}
          <Textarea readOnly autoFocus value={sentence} rows={3} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
};
