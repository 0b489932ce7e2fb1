import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { kindTexts, scopeTexts } from '../../locales/common';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { FormPicker } from './FormPicker';
import { Recognised } from './Recognised';
import { RulePicker } from './RulePicker';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '12px 12px 6px' },
  top: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  project: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  facts: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Which form is in view, by which rules it is scored, and what was recognised. */
export const Head = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, current, work } = session;
  const form = current?.form ?? null;
  const facts =
    form === null
      ? []
      : [
          say(scopeTexts[form.scope], locale),
          say(kindTexts[form.kind], locale),
          ...(form.year === null ? [] : [say(paneTexts.year, locale, { year: form.year })]),
          ...[form.unit?.text ?? form.department?.text ?? ''].filter((unit) => unit !== ''),
        ];
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <div>
          <h1 className={styles.title}>{form?.title ?? state.snapshot?.name ?? say(paneTexts.paneName, locale)}</h1>
          {form?.project !== null && form?.project !== undefined && <p className={styles.project}>{form.project.text}</p>}
          {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
        </div>
        {form !== null && !state.stale && (
          <Tooltip content={say(paneTexts.readAgain, locale)} relationship="label">
            <Button appearance="subtle" size="small" icon={<ArrowClockwise20Regular />} disabled={state.work !== null} onClick={() => void work.read(null)} />
          </Tooltip>
        )}
      </div>
      <FormPicker />
      <RulePicker />
      <Recognised />
    </header>
  );
};
