import { Checkbox, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { deliveryTexts } from '../../locales/reviewDelivery';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { chosenFindings } from './state/choose';
import type { Delivery } from './state/reviewState';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lead: { margin: '0 0 10px', color: tokens.colorNeutralForeground2 },
  legend: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexDirection: 'column', gap: '2px' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  note: { marginTop: '12px', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const KINDS = ['report', 'colours', 'letter'] as const;
const HINTS = { report: deliveryTexts.reportHint, colours: deliveryTexts.coloursHint, letter: deliveryTexts.letterHint } as const;
const WHICH: readonly Delivery['which'][] = ['standing', 'accepted', 'shown'];

/** Chooses what is made of the findings, and of which of them. */
export const Deliver = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { delivery, filter, scope } = session.state.review;
  const items = session.review.board?.items ?? [];
  const change = (changed: Partial<Delivery>): void => session.dispatch({ type: 'delivery', delivery: changed });
  return (
    <>
      <h2 className={styles.title}>{say(deliveryTexts.title, locale)}</h2>
      <p className={styles.lead}>{say(deliveryTexts.lead, locale)}</p>
      <div role="group" aria-label={say(deliveryTexts.what, locale)} className={styles.choices}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={delivery[kind]}
            onChange={(_, { checked }) => change({ [kind]: checked === true })}
            label={
              <>
                {say(deliveryTexts[kind], locale)}
                <span className={styles.hint}>{say(HINTS[kind], locale)}</span>
              </>
            }
          />
        ))}
      </div>
      <h3 className={styles.legend}>{say(deliveryTexts.which, locale)}</h3>
      <RadioGroup aria-label={say(deliveryTexts.which, locale)} value={delivery.which} onChange={(_, { value }) => change({ which: WHICH.find((one) => one === value) ?? 'standing' })}>
        {WHICH.map((which) => (
          <Radio key={which} value={which} label={say(deliveryTexts[which], locale, { count: chosenFindings(items, which, filter).length })} />
        ))}
      </RadioGroup>
      {scope === 'sheet' && <p className={styles.note}>{say(deliveryTexts.notWhole, locale)}</p>}
    </>
  );
};
