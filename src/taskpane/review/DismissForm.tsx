import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { dismissReasons, reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { LONGEST_REASON } from '../../session/settled';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '6px 0', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  reason: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  line: { display: 'flex', gap: '6px' },
  input: { flex: '1 1 0', minWidth: 0 },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly title: string;
  readonly onReason: (reason: string) => void;
}

/** Asks why a finding is dismissed: one of a few reasons, or one's own. */
export const DismissForm = ({ title, onReason }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const [own, setOwn] = useState('');
  const close = (): void => session.dispatch({ type: 'review-ask', key: null });
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim() !== '') onReason(own.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <span className={styles.title}>{title}</span>
      <div className={styles.reasons}>
        {dismissReasons.map((reason, index) => (
          <Button key={reason.zh} className={styles.reason} size="small" autoFocus={index === 0} onClick={() => onReason(textIn(reason, locale))}>
            {textIn(reason, locale)}
          </Button>
        ))}
      </div>
      <div className={styles.line}>
        <Input className={styles.input} size="small" value={own} maxLength={LONGEST_REASON} placeholder={say(reviewTexts.otherReason, locale)} aria-label={say(reviewTexts.otherReason, locale)} onChange={(_, { value }) => setOwn(value)} />
        <Button className={styles.button} size="small" type="submit" appearance="primary" disabled={own.trim() === ''}>
          {say(reviewTexts.confirm, locale)}
        </Button>
        <Button className={styles.button} size="small" onClick={close}>
          {say(reviewTexts.back, locale)}
        </Button>
      </div>
    </form>
  );
};
