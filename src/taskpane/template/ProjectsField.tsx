import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { projectsFrom, projectsIn, type Project } from '../../core/template';
import { say } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ field: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px' }, take: { alignSelf: 'flex-start' } });

interface Props {
  /** Whether each project gets a sheet of its own; else all are listed on one. */
  readonly each: boolean;
}

/** The names of the projects, typed or taken from a list in the workbook. */
export const ProjectsField = ({ each }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { snapshot, template: draft, work } = session.state;
  const [taken, setTaken] = useState<number | null>(null);
  const fillIn = (projects: readonly Project[]): void => {
    setTaken(projects.length);
    if (projects.length > 0) session.dispatch({ type: 'fill-template', template: { projects: projects.map(({ name }) => name).join('\n'), listed: projects } });
  };
  const listedIn = (sheet: SheetSnapshot | null): readonly Project[] => (sheet === null ? [] : projectsIn(sheet));
  const take = async (): Promise<void> => {
    const here = listedIn(snapshot);
    if (here.length > 0) {
      fillIn(here);
      return;
    }
    const sheets = await session.work.lookAtAll();
    if (sheets !== null) fillIn(projectsFrom(sheets));
  };
  const news = taken === null ? null : taken === 0 ? say(templateTexts.noProjects, locale) : say(templateTexts.projectsTaken, locale, { count: taken });
  return (
    <div className={styles.field}>
      <Field label={say(templateTexts.projects, locale)} hint={say(each ? templateTexts.projectsHint : templateTexts.projectsInOneHint, locale)}>
        <Textarea value={draft.projects} rows={4} resize="vertical" onChange={(_, { value }) => session.dispatch({ type: 'fill-template', template: { projects: value } })} />
      </Field>
      <Button className={styles.take} size="small" disabled={work !== null} onClick={() => void take()}>
        {say(templateTexts.takeProjects, locale)}
      </Button>
      <span role="status">{news}</span>
    </div>
  );
};
