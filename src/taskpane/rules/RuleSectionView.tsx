import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import type { RulePack } from '../../core/score/rulePack';
import { textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { RuleSection } from '../state/ruleSections';
import { RuleFieldInput } from './RuleFieldInput';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wrong: { borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`, paddingLeft: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  clause: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
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
  const { title, clause, fields } = section;
  return (
    <section className={mergeClasses(styles.section, problem !== null && styles.wrong)} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {textIn(title, locale)}
      </h3>
      {clause !== null && <p className={styles.clause}>{textIn(clause, locale)}</p>}
      {fields.map((field) => (
        <RuleFieldInput key={field.label.zh} field={field} onChange={onChange} />
      ))}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
};
