import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import { previewTexts } from '../../locales/preview';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { tickAll } from '../state/changes';
import { ChangeLine } from './ChangeLine';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  lead: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  ticks: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '6px' },
  formulas: { marginLeft: '-8px' },
  counts: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const WHICH = [
  ['all', previewTexts.all],
  ['none', previewTexts.none],
  ['only-empty', previewTexts.onlyEmpty],
] as const;

/** Every change before it is made: cell, before and after, why, and a tick box. */
export const Preview = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { changes, drafts } = session;
  const ticked = changes.filter((change) => change.ticked);
  const overwrites = ticked.filter((change) => change.overwrites).length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {say(previewTexts.title, locale)}
      </h2>
      <p className={styles.lead}>{say(previewTexts.lead, locale)}</p>
      <div className={styles.ticks} role="group" aria-label={say(previewTexts.choose, locale)}>
        {WHICH.map(([which, words]) => (
          <Button key={which} size="small" onClick={() => session.dispatch({ type: 'tick', ticks: tickAll(changes, which) })}>
            {say(words, locale)}
          </Button>
        ))}
      </div>
      <Checkbox
        className={styles.formulas}
        checked={drafts.formulas}
        label={say(previewTexts.formulas, locale)}
        onChange={(_, { checked }) => session.dispatch({ type: 'write-formulas', on: checked === true })}
      />
      <p className={styles.counts} role="status">
        {say(previewTexts.counts, locale, { ticked: ticked.length, all: changes.length })}
        {overwrites > 0 && ` · ${say(previewTexts.overwrites, locale, { count: overwrites })}`}
      </p>
      <ul className={styles.list}>
        {changes.map((change) => (
          <ChangeLine key={change.key} change={change} />
        ))}
      </ul>
    </>
  );
};
