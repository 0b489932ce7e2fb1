import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', padding: '28px 4px 16px', maxWidth: '420px' },
  icon: { display: 'flex', padding: '10px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  rest: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', width: '100%', marginTop: '8px' },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** Read out at once by a screen reader. */
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}

/** A state with nothing to list: what is the matter and what can be done. */
export const StateCard = ({ icon, title, text, urgent = false, children }: Props): JSX.Element => {
  const styles = useStyles();
  return (
    <div className={styles.card} role={urgent ? 'alert' : 'status'}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.rest}>{children}</div>
    </div>
  );
};
