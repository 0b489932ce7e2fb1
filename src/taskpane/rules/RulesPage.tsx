import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { ruleSections } from '../state/ruleSections';
import { useRules } from '../state/useRules';
import { problemPart } from '../state/problemPart';
import { ClauseWords } from './ClauseWords';
import { ExportPack } from './ExportPack';
import { ImportPack } from './ImportPack';
import { RuleSectionView } from './RuleSectionView';

const useStyles = makeStyles({
  title: { margin: '4px 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  source: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  problem: { margin: '8px 0', color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0 0' },
});

/** The rules in force, every clause with its source, and the figures that may be changed. What a change moves stands in the dock. */
export const RulesPage = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const rules = useRules();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  if (rules === null || session.current === null) return null;
  const { draft, changed, checked, edit } = rules;
  const { pack } = draft;
  const inForce = session.current.pack;
  const sections = ruleSections(pack);
  const wrong = checked.ok ? null : problemPart(checked.problem, sections.map(({ part }) => part));
  const problem = checked.ok ? '' : textIn(checked.problem.message, locale);
  const own = session.state.memory.ownPacks.some(({ id }) => id === inForce.id);
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {say(rulesTexts.title, locale)}
      </h2>
      <Field size="small" label={say(rulesTexts.name, locale)}>
        <Input value={textIn((changed ? pack : inForce).name, locale)} onChange={(_, { value }) => edit({ ...pack, name: { zh: value, en: value } })} />
      </Field>
      <h3 className={styles.source}>{say(rulesTexts.source, locale)}</h3>
      <ClauseWords words={pack.source} label={say(rulesTexts.sourceText, locale)} onChange={(source) => edit({ ...pack, source })} />
      {!checked.ok && wrong === null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {own && (
        <div className={styles.line}>
          <Button size="small" onClick={() => session.dispatch({ type: 'forget-pack', id: inForce.id, before: inForce })}>
            {say(rulesTexts.forget, locale)}
          </Button>
        </div>
      )}
      {sections.map((section) => (
        <RuleSectionView key={section.part} section={section} problem={section.part === wrong ? problem : null} onChange={edit} />
      ))}
      {checked.ok && <ExportPack pack={changed ? checked.value : inForce} />}
      <ImportPack onLoad={rules.load} />
    </>
  );
};
