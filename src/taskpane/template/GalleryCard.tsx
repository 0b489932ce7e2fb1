import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import type { Template } from '../../core/template';
import { textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { FormPicture } from './FormPicture';

const useStyles = makeStyles({
  item: { display: 'flex', minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '100%',
    minWidth: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { overflowWrap: 'anywhere' },
});

/** One form of the gallery; choosing it goes on to its options. */
export const GalleryCard = ({ template }: { readonly template: Template }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const sheet = useMemo(() => template.make({ year: new Date().getFullYear() })[0], [template]);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} onClick={() => session.dispatch({ type: 'fill-template', template: { view: 'options', template: template.id, year: null } })}>
        {sheet !== undefined && <FormPicture sheet={sheet} />}
        <span className={styles.name}>{textIn(template.name, locale)}</span>
      </button>
    </li>
  );
};
