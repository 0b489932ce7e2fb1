import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import { paneTexts } from '../../locales/pane';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { allPacks } from '../../session/ownPacks';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px', alignItems: 'center', marginTop: '4px', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  open: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  reason: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** The rule pack in force and why it was proposed; another one scores the form again at once. */
export const RulePicker = (): JSX.Element | null => {
  const styles = useStyles();
  const id = useId();
  const { session, locale } = usePane();
  const { current } = session;
  if (current === null || current.form.kind !== 'self-evaluation') return null;
  const { form, pack, packReason } = current;
  const open = (): void => {
    session.dispatch({ type: 'show-tab', tab: 'score' });
    session.dispatch({ type: 'show-preview', previewing: false });
    session.dispatch({ type: 'show-page', page: 'rules' });
  };
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {say(paneTexts.rulePack, locale)}
      </label>
      <Select id={id} size="small" aria-describedby={`${id}-why`} value={pack.id} onChange={(_, { value }) => session.dispatch({ type: 'choose-pack', form, pack: value, before: pack })}>
        {allPacks(session.state.memory.ownPacks).map((choice) => (
          <option key={choice.id} value={choice.id}>
            {textIn(choice.name, locale)}
          </option>
        ))}
      </Select>
      <span className={styles.reason}>
        <span id={`${id}-why`}>{textIn(packReason, locale)}</span>
        <button type="button" className={styles.open} onClick={open}>
          {say(rulesTexts.open, locale)}
        </button>
      </span>
    </div>
  );
};
