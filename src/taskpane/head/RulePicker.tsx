import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import { rulePacks } from '../../core/score';
import { paneTexts } from '../../locales/pane';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px', alignItems: 'center', marginTop: '4px', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reason: { gridColumn: '2', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** The rule pack in force and why it was proposed; another one scores the form again at once. */
export const RulePicker = (): JSX.Element | null => {
  const styles = useStyles();
  const id = useId();
  const { session, locale } = usePane();
  const { current } = session;
  if (current === null || current.form.kind !== 'self-evaluation') return null;
  const { form, pack, packReason } = current;
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {say(paneTexts.rulePack, locale)}
      </label>
      <Select id={id} size="small" aria-describedby={`${id}-why`} value={pack.id} onChange={(_, { value }) => session.dispatch({ type: 'choose-pack', form, pack: value })}>
        {rulePacks.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {textIn(choice.name, locale)}
          </option>
        ))}
      </Select>
      <span id={`${id}-why`} className={styles.reason}>
        {textIn(packReason, locale)}
      </span>
    </div>
  );
};
