import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { say } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  made: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', maxWidth: '420px', marginBottom: '12px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
});

/** So many new sheets are named one by one. */
const NAMED = 4;

/** What was made last, and the way to read it. */
export const Made = ({ names }: { readonly names: readonly string[] }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const listed = names.slice(0, NAMED).join(locale === 'zh-CN' ? '、' : ', ');
  return (
    <div className={styles.made} role="status">
      <strong>{names.length > NAMED ? say(templateTexts.madeMany, locale, { count: names.length, names: listed }) : say(templateTexts.made, locale, { names: listed })}</strong>
      <span>{say(templateTexts.madeNext, locale)}</span>
      <Button
        size="small"
        disabled={session.state.work !== null}
        onClick={() => {
          session.dispatch({ type: 'show-tab', tab: 'score' });
          void session.work.read(names[0] ?? null);
        }}
      >
        {say(templateTexts.readIt, locale)}
      </Button>
    </div>
  );
};
