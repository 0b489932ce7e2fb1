import { Field, Input, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import { say, textIn } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { allPacks } from '../../session/ownPacks';
import { usePane } from '../paneContext';
import { FormPicture } from './FormPicture';
import { ProjectsField } from './ProjectsField';
import type { TemplateDraft } from './state/templateDraft';
import { useTemplateChoice } from './useTemplateChoice';

const useStyles = makeStyles({
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '420px' },
  picture: { width: '180px', maxWidth: '100%', marginBottom: '16px' },
  short: { maxWidth: '160px' },
  pair: { display: 'flex', flexWrap: 'wrap', gap: '12px', '& > *': { flex: '1 1 120px', minWidth: 0, maxWidth: '160px' } },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** What a form is made for, beside the picture of how it will print. */
export const OptionsView = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { template: draft, memory } = session.state;
  const { template, year, unit, options, wrong, library } = useTemplateChoice();
  const sheet = useMemo(() => (template === null || options === null ? undefined : template.make(options)[0]), [template, options]);
  if (template === null) return null;
  const fill = (filled: Partial<TemplateDraft>): void => session.dispatch({ type: 'fill-template', template: filled });
  const { room } = template;
  const message = (isWrong: boolean, text: string) => (isWrong ? { validationMessage: text } : {});
  const count = (label: string, value: string, isWrong: boolean, change: (text: string) => void): JSX.Element => (
    <Field label={label} {...message(isWrong, say(templateTexts.countWrong, locale))}>
      <Input value={value} inputMode="numeric" placeholder={say(templateTexts.usual, locale)} onChange={(_, { value: typed }) => change(typed)} />
    </Field>
  );
  return (
    <>
      <h2 className={styles.title}>{textIn(template.name, locale)}</h2>
      {sheet !== undefined && (
        <div className={styles.picture}>
          <FormPicture sheet={sheet} />
        </div>
      )}
      <div className={styles.fields}>
        <Field className={styles.short} label={say(templateTexts.year, locale)} {...message(wrong.year, say(templateTexts.yearWrong, locale))}>
          <Input value={draft.year ?? year} inputMode="numeric" onChange={(_, { value }) => fill({ year: value })} />
        </Field>
        <Field label={say(templateTexts.unit, locale)} hint={say(templateTexts.unitHint, locale)}>
          <Input value={unit} onChange={(_, { value }) => fill({ unit: value })} />
        </Field>
        {template.takesProjects && <ProjectsField each={template.scope === 'project' && template.kind !== 'summary'} />}
        {room?.weights === true && (
          <Field label={say(templateTexts.rules, locale)}>
            <Select className={styles.select} value={draft.rules ?? ''} onChange={(_, { value }) => fill({ rules: value === '' ? null : value })}>
              <option value="">{say(templateTexts.ownPoints, locale)}</option>
              {allPacks(memory.ownPacks).map(({ id, name }) => (
                <option key={id} value={id}>
                  {textIn(name, locale)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {room !== null && (
          <div className={styles.pair}>
            {count(say(templateTexts.rows, locale), draft.rows, wrong.rows, (rows) => fill({ rows }))}
            {room.tablePerGoal && count(say(templateTexts.goals, locale), draft.goals, wrong.goals, (goals) => fill({ goals }))}
          </div>
        )}
        {room !== null && (
          <Field
            label={say(templateTexts.filling, locale)}
            {...(draft.fromLibrary ? { hint: say(library === 'opening' ? templateTexts.opening : templateTexts.fromLibraryHint, locale) } : {})}
            {...message(library === 'failed', say(templateTexts.libraryFailed, locale))}
          >
            <RadioGroup value={draft.fromLibrary ? 'library' : 'empty'} onChange={(_, { value }) => fill({ fromLibrary: value === 'library' })}>
              <Radio value="empty" label={say(templateTexts.blankRows, locale)} />
              <Radio value="library" label={say(templateTexts.fromLibrary, locale)} />
            </RadioGroup>
          </Field>
        )}
      </div>
    </>
  );
};
