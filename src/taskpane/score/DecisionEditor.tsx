import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { type Locale, say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { type DecisionDraft, type ScoreFault, tierPoints } from '../state/decision';
import { showPoints } from '../state/figures';
import type { Judged } from '../state/judged';
import { useDecision } from './useDecision';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  score: { width: '120px' },
  tiers: { '& .fui-Radio__indicator': { margin: '4px 6px 4px 2px' }, '& .fui-Radio__label': { padding: '4px 0', fontSize: '13px', lineHeight: '18px' } },
});

const faultText = (fault: ScoreFault, locale: Locale): string => {
  switch (fault.kind) {
    case 'not-a-number':
      return say(scoreTexts.notANumber, locale);
    case 'too-many-places':
      return say(scoreTexts.tooManyPlaces, locale, { places: fault.places });
    case 'out-of-range':
      return say(scoreTexts.outOfRange, locale, { low: fault.low, high: fault.high });
  }
};

const fieldLabel = ({ tier, low, high }: DecisionDraft, weight: Decimal, locale: Locale): string =>
  tier === null
    ? say(scoreTexts[weight.lt(0) ? 'deductionField' : 'scoreField'], locale, { weight: showPoints(weight) })
    : say(scoreTexts.scoreFieldTier, locale, { low: showPoints(low), high: showPoints(high) });

/** The person's own judgement: a tier where words are judged, and the points within it. */
export const DecisionEditor = ({ judged }: { readonly judged: Judged }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const { tiers, weight, decided, proposed } = judged;
  const { draft, chooseTier, type, settle, withdraw, accept } = useDecision(judged);
  return (
    <fieldset className={styles.editor}>
      <legend className={styles.legend}>{say(scoreTexts.decision, locale)}</legend>
      {tiers.length > 0 && (
        <RadioGroup
          className={styles.tiers}
          aria-label={say(scoreTexts.tier, locale)}
          value={draft.tier?.id ?? ''}
          onChange={(_, { value }) => tiers.filter(({ id }) => id === value).forEach(chooseTier)}
        >
          {tiers.map((tier) => {
            const { low, high } = tierPoints(weight, tier);
            const range = say(scoreTexts.tierRange, locale, { low: showPoints(low), high: showPoints(high) });
            return <Radio key={tier.id} value={tier.id} label={`${textIn(tier.label, locale)} · ${range}`} />;
          })}
        </RadioGroup>
      )}
      <div className={styles.line}>
        <Field size="small" label={fieldLabel(draft, weight, locale)} {...(draft.fault === null ? {} : { validationMessage: faultText(draft.fault, locale) })}>
          <Input
            className={styles.score}
            inputMode="decimal"
            value={draft.typed}
            onChange={(_, { value }) => type(value)}
            onBlur={settle}
            onKeyDown={({ key }) => {
              if (key === 'Enter') settle();
            }}
          />
        </Field>
        {proposed !== null && (
          <Button size="small" onClick={() => accept(proposed)}>
            {say(scoreTexts.accept, locale, { points: proposed })}
          </Button>
        )}
        {decided !== null && (
          <Button size="small" appearance="subtle" onClick={withdraw}>
            {say(scoreTexts.withdraw, locale)}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
