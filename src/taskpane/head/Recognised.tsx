import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { type JSX, useId, useState } from 'react';
import { columnTexts } from '../../locales/columns';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showShare } from '../state/figures';
import { mainColumns } from '../state/recognised';
import { RecognisedDetails } from './RecognisedDetails';

const useStyles = makeStyles({
  toggle: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '4px',
    width: '100%',
    margin: '2px 0 0 -2px',
    padding: '2px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});

/** One line of what was recognised; opens to every column and every doubt. */
export const Recognised = (): JSX.Element | null => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { session, locale } = usePane();
  const form = session.current?.form;
  if (form === undefined) return null;
  const line = [
    say(paneTexts.recognised, locale, { count: form.indicators.length }),
    ...mainColumns(form).map(({ role, column }) => say(paneTexts.column, locale, { role: say(columnTexts[role], locale), column })),
    say(paneTexts.confidence, locale, { share: showShare(form.confidence) }),
  ].join(' · ');
  return (
    <div>
      <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span>{line}</span>
      </button>
      <div id={id}>{open && <RecognisedDetails form={form} />}</div>
    </div>
  );
};
