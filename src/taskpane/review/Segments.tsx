import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  views: { display: 'flex', width: 'fit-content', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  view: {
    minWidth: 0,
    padding: '2px 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '22px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
});

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export const Segments = <T extends string>({ label, options, chosen, onChoose }: Props<T>): JSX.Element => {
  const styles = useStyles();
  return (
    <div className={styles.views} role="group" aria-label={label}>
      {options.map(({ value, words }) => (
        <button key={value} type="button" className={mergeClasses(styles.view, chosen === value && styles.chosen)} aria-pressed={chosen === value} onClick={() => onChoose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
};
