import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { templates } from '../../core/template';
import { say, textIn } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import type { TemplateDraft } from '../state/paneState';
import { useTemplateChoice } from './useTemplateChoice';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '420px' },
  lead: { margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
  year: { maxWidth: '160px' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  made: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', maxWidth: '420px', marginTop: '16px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
});

const Made = ({ names }: { readonly names: readonly string[] }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  return (
    <div className={styles.made} role="status">
      <strong>{say(templateTexts.made, locale, { names: names.join('、') })}</strong>
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

/** Makes a blank form: which one, for which year, unit and projects. */
export const TemplateTab = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { template, year, unit, projects, options } = useTemplateChoice();
  const fill = (filled: Partial<TemplateDraft>): void => session.dispatch({ type: 'fill-template', template: filled });
  const { made } = session.state;
  return (
    <>
      <p className={styles.lead}>{say(templateTexts.lead, locale)}</p>
      <div className={styles.fields}>
        <Field label={say(templateTexts.template, locale)}>
          <Select className={styles.select} value={template?.id ?? ''} onChange={(_, { value }) => fill({ template: value })}>
            {templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name, locale)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.year} label={say(templateTexts.year, locale)} {...(options === null ? { validationMessage: say(templateTexts.yearWrong, locale) } : {})}>
          <Input value={year} inputMode="numeric" onChange={(_, { value }) => fill({ year: value })} />
        </Field>
        <Field label={say(templateTexts.unit, locale)} hint={say(templateTexts.unitHint, locale)}>
          <Input value={unit} onChange={(_, { value }) => fill({ unit: value })} />
        </Field>
        {template?.scope !== 'department' && (
          <Field label={say(templateTexts.projects, locale)} hint={say(templateTexts.projectsHint, locale)}>
            <Textarea value={projects} rows={3} resize="vertical" onChange={(_, { value }) => fill({ projects: value })} />
          </Field>
        )}
      </div>
      {made !== null && <Made names={made} />}
    </>
  );
};
