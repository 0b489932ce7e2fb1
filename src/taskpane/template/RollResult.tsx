import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Outcome } from '../../core/outcome';
import type { RollForward } from '../../core/rollForward';
import { say, textIn } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import { FormPicture } from './FormPicture';
import { LossList } from './LossList';

const useStyles = makeStyles({
  result: { marginTop: '20px' },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  picture: { width: '180px', maxWidth: '100%', marginBottom: '16px' },
});

/** What the roll-forward makes: how much is carried, how the first form will print, and what is lost. */
export const RollResult = ({ rolled }: { readonly rolled: Outcome<RollForward> }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  if (!rolled.ok)
    return (
      <p className={styles.result} role="alert">
        {textIn(rolled.problem.message, locale)} {textIn(rolled.problem.next, locale)}
      </p>
    );
  const { blueprints, layouts, carried, lost } = rolled.value;
  const [first] = blueprints;
  return (
    <section className={styles.result}>
      <h3 className={styles.title}>{say(templateTexts.carried, locale, { count: carried, sheets: blueprints.length })}</h3>
      <p className={styles.text}>{say(templateTexts.carriedInto, locale, { names: layouts.map(({ name }) => textIn(name, locale)).join(locale === 'zh-CN' ? '、' : ', ') })}</p>
      {first !== undefined && (
        <div className={styles.picture}>
          <FormPicture sheet={first} />
        </div>
      )}
      <LossList lost={lost} />
    </section>
  );
};
