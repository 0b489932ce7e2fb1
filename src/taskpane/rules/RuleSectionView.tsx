import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { RuleSection } from '../state/ruleFields';
import { ClauseWords } from './ClauseWords';
import { RuleFieldInput } from './RuleFieldInput';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wrong: { borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`, paddingLeft: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly section: RuleSection;
  /** What is wrong in this part; null where nothing is. */
  readonly problem: string | null;
  readonly onChange: (pack: RulePack) => void;
}

/** A part of the rules: its clause, and the figures that may be changed. */
export const RuleSectionView = ({ section, problem, onChange }: Props): JSX.Element => {
  const styles = useStyles();
  const id = useId();
  const { locale } = usePane();
  const { title, clause, fields, reword, actions } = section;
  return (
    <section className={mergeClasses(styles.section, problem !== null && styles.wrong)} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {textIn(title, locale)}
      </h3>
      {clause !== null && (
        <ClauseWords words={clause} label={say(rulesTexts.clauseText, locale, { section: textIn(title, locale) })} onChange={reword === null ? null : (words) => onChange(reword(words))} />
      )}
      {fields.map((field) => (
        <RuleFieldInput key={field.label.zh} field={field} onChange={onChange} />
      ))}
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, pack }) => (
            <Button key={label.zh} size="small" onClick={() => onChange(pack)}>
              {textIn(label, locale)}
            </Button>
          ))}
        </div>
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
};
