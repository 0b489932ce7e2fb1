import { existsSync } from 'node:fs';
import { failure, success, type Outcome } from '../core/outcome';
import { projectsFrom, type Project } from '../core/template';
import { problems } from './problems';
import { sheetsIn } from './rollSheets';

/** FILE#Sheet as file and sheet; a file whose own name has a # is taken as it is. */
const partsOf = (place: string): { readonly file: string; readonly sheet: string | null } => {
  const at = place.lastIndexOf('#');
  return at < 0 || existsSync(place) ? { file: place, sheet: null } : { file: place.slice(0, at), sheet: place.slice(at + 1) };
};

/** The projects that `FILE[#Sheet]` lists: on the sheet named, else on the first that lists any, else those its forms are about. */
export const readProjects = async (place: string): Promise<Outcome<readonly Project[]>> => {
  const { file, sheet } = partsOf(place);
  const sheets = await sheetsIn(file);
  if (!sheets.ok) return sheets;
  const chosen = sheet === null ? sheets.value : sheets.value.filter(({ name }) => name === sheet);
  if (chosen.length === 0) return failure(problems.noSuchSheet(file, sheet ?? ''));
  const projects = projectsFrom(chosen);
  return projects.length === 0 ? failure(problems.noProjects(place)) : success(projects);
};
