import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Text } from '../../core/outcome';
import type { Finding } from '../../core/review';
import { formatAddress } from '../../core/sheet/address';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 8px', margin: '6px 0 0', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  places: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0 },
});

/** How a finding follows: the arithmetic, the rule it rests on, what the sender is to do, what it contradicts elsewhere. */
export const FindingDetail = ({ finding, linked }: { readonly finding: Finding; readonly linked: boolean }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const facts: readonly (readonly [Text, Text])[] = [
    [reviewTexts.arithmetic, finding.arithmetic],
    [reviewTexts.basis, finding.basis],
    [reviewTexts.suggestion, finding.suggestion],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <FactLine key={name.zh + value.zh} name={textIn(name, locale)} value={textIn(value, locale)} />
      ))}
      {finding.others.length > 0 && (
        <>
          <dt className={styles.name}>{say(reviewTexts.elsewhere, locale)}</dt>
          <dd className={styles.places}>
            {finding.others.map(({ file, sheet, cell }, index) =>
              linked && file === null ? (
                <CellLink key={index} sheet={sheet} cell={cell} label={sheet} />
              ) : (
                <span key={index}>{`${file === null ? '' : `${file} `}${sheet} ${formatAddress(cell)}`}</span>
              ),
            )}
          </dd>
        </>
      )}
    </dl>
  );
};

const FactLine = ({ name, value }: { readonly name: string; readonly value: string }): JSX.Element => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
};
