import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { say } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import { Gallery } from './Gallery';
import { Made } from './Made';
import { OptionsView } from './OptionsView';
import { RollView } from './RollView';

const useStyles = makeStyles({ back: { marginLeft: '-6px', marginBottom: '4px' } });

/** Blank forms and forms of a new year: all of them, or the one being prepared. */
export const TemplateTab = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { template, made } = session.state;
  const back = (
    <Button className={styles.back} size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={() => session.dispatch({ type: 'fill-template', template: { view: 'gallery' } })}>
      {say(templateTexts.all, locale)}
    </Button>
  );
  return (
    <>
      {template.view !== 'gallery' && back}
      {made !== null && <Made names={made} />}
      {template.view === 'gallery' && <Gallery />}
      {template.view === 'options' && <OptionsView />}
      {template.view === 'roll' && <RollView />}
    </>
  );
};
