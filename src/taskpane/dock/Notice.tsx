import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Dismiss16Regular, ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { JSX, ReactNode } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: '8px',
    padding: '8px 6px 8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '13px',
    lineHeight: '20px',
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: 'flex' },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
  dismiss: { minWidth: '24px', height: '20px' },
});

const ICONS = { info: <Info20Filled />, success: <CheckmarkCircle20Filled />, warning: <Warning20Filled />, error: <ErrorCircle20Filled /> };

interface Props {
  readonly intent: keyof typeof ICONS;
  readonly text: ReactNode;
  /** Buttons beside the text. */
  readonly actions?: ReactNode;
  /** More, below. */
  readonly children?: ReactNode;
  /** Left out where only an action ends it. */
  readonly onDismiss?: () => void;
}

/** One piece of news with what can be done about it. */
export const Notice = ({ intent, text, actions, children, onDismiss }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])} role={intent === 'error' ? 'alert' : 'status'}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden="true">
        {ICONS[intent]}
      </span>
      <div>
        <div className={styles.line}>
          <span className={styles.text}>{text}</span>
          {actions}
        </div>
        {children}
      </div>
      {onDismiss !== undefined && (
        <Button className={styles.dismiss} appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={say(paneTexts.dismiss, locale)} onClick={onDismiss} />
      )}
    </div>
  );
};
