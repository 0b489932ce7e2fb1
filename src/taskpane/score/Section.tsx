import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginBottom: '12px' },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 8px 3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figure: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly title: string;
  /** The subtotal; '' for none. */
  readonly figure: string;
  readonly children: ReactNode;
}

/** A titled list of rows with its subtotal. */
export const Section = ({ title, figure, children }: Props): JSX.Element => {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.figure}>{figure}</span>
      </div>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
};
