import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import { templates } from '../../core/template';
import { say } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import { GalleryCard } from './GalleryCard';
import { type GalleryGroup, galleryGroups } from './state/galleryGroups';

const useStyles = makeStyles({
  lead: { margin: '4px 0 8px', color: tokens.colorNeutralForeground2 },
  title: { margin: '16px 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
});

const GROUPS = galleryGroups(templates);

const Group = ({ title, templates: own }: GalleryGroup): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say(title, locale)}
      </h2>
      <ul className={styles.grid}>
        {own.map((template) => (
          <GalleryCard key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
};

/** All blank forms, each with a picture of how it prints. */
export const Gallery = (): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <>
      <p className={styles.lead}>{say(templateTexts.lead, locale)}</p>
      {GROUPS.map((group) => (
        <Group key={group.title.en} {...group} />
      ))}
    </>
  );
};
