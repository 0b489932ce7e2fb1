import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type JSX, type SubmitEvent, useState } from 'react';
import { CATEGORIES, type CategoryId } from '../../core/build/library';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { BuildBoard } from './state/board';
import { addToCategory } from './state/placeEntry';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px', marginTop: '8px', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  name: { flex: '1 1 160px', minWidth: 0 },
  category: { flex: '0 1 130px', minWidth: 0 },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
});

/** Adds an indicator by its name to a category. */
export const AddForm = ({ board }: { readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  const [name, setName] = useState('');
  const [category, setCategory] = useState<CategoryId | null>('quantity');
  const next = name.trim() === '' ? null : addToCategory(draft, board.form, board.groups, category, { name: name.trim() });
  const add = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (next === null) return;
    stage(next);
    session.dispatch({ type: 'build-open', key: `new-${String(draft.next)}` });
    setName('');
  };
  return (
    <form className={styles.form} aria-label={say(buildTexts.addTitle, locale)} onSubmit={add}>
      <Field className={styles.name} size="small" label={say(buildTexts.addName, locale)}>
        <Input className={styles.input} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field className={styles.category} size="small" label={say(buildTexts.addCategory, locale)}>
        <Select className={styles.select} value={category ?? ''} onChange={(_, { value }) => setCategory(CATEGORIES.find(({ id }) => id === value)?.id ?? null)}>
          {CATEGORIES.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, locale)}
            </option>
          ))}
          <option value="">{say(buildTexts.addLast, locale)}</option>
        </Select>
      </Field>
      <Button type="submit" disabled={next === null}>
        {say(buildTexts.add, locale)}
      </Button>
    </form>
  );
};
