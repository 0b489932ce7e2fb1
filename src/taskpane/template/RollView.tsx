import { Field, Input, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { isDestination } from '../../core/rollForward';
import { say, textIn } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import { RollResult } from './RollResult';
import { RollSource } from './RollSource';
import type { RollDraft } from './state/templateDraft';
import { useRollChoice } from './useRollChoice';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '420px' },
  year: { maxWidth: '160px' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** From old forms to those of a new year: what for, and what is carried or lost. */
export const RollView = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { roll } = session.state.template;
  const choice = useRollChoice();
  const fill = (filled: Partial<RollDraft>): void => session.dispatch({ type: 'fill-template', template: { roll: { ...roll, ...filled } } });
  return (
    <>
      <h2 className={styles.title}>{say(templateTexts.rollTitle, locale)}</h2>
      <p className={styles.lead}>{say(choice === null ? templateTexts.rollNone : templateTexts.rollLead, locale)}</p>
      <div className={styles.fields}>
        <RollSource onChange={(forms) => fill({ forms })} />
        {choice !== null && (
          <>
            <Field label={say(templateTexts.rollTo, locale)}>
              <RadioGroup value={choice.to} onChange={(_, { value }) => isDestination(value) && fill({ to: value, year: null, template: null })}>
                <Radio value="self-evaluation" label={say(templateTexts.toEvaluation, locale)} />
                <Radio value="target-declaration" label={say(templateTexts.toDeclaration, locale)} />
              </RadioGroup>
            </Field>
            <Field className={styles.year} label={say(templateTexts.year, locale)} {...(choice.yearWrong ? { validationMessage: say(templateTexts.yearWrong, locale) } : {})}>
              <Input value={roll.year ?? choice.year} inputMode="numeric" onChange={(_, { value }) => fill({ year: value })} />
            </Field>
            <Field label={say(templateTexts.layout, locale)}>
              <Select className={styles.select} value={choice.layout?.id ?? ''} onChange={(_, { value }) => fill({ template: value === '' ? null : value })}>
                <option value="">{say(templateTexts.bestLayout, locale)}</option>
                {choice.layouts.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {textIn(name, locale)}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
      </div>
      {choice?.rolled != null && <RollResult rolled={choice.rolled} />}
    </>
  );
};
