import type { Text } from '../../../core/outcome';
import type { Template } from '../../../core/template';
import { templateTexts } from '../../../locales/template';

export interface GalleryGroup {
  readonly title: Text;
  readonly templates: readonly Template[];
}

/** The forms as a person looks for them. */
export const galleryGroups = (templates: readonly Template[]): readonly GalleryGroup[] => {
  const groups = [
    { title: templateTexts.projectEvaluation, fits: ({ kind, scope }: Template) => kind === 'self-evaluation' && scope === 'project' },
    { title: templateTexts.departmentEvaluation, fits: ({ kind, scope }: Template) => kind === 'self-evaluation' && scope === 'department' },
    { title: templateTexts.declaration, fits: ({ kind }: Template) => kind === 'target-declaration' },
    { title: templateTexts.monitoring, fits: ({ kind }: Template) => kind === 'monitoring' || kind === 'summary' },
    { title: templateTexts.budgetTables, fits: ({ kind }: Template) => kind === 'budget-table' },
  ];
  return groups.map(({ title, fits }) => ({ title, templates: templates.filter(fits) })).filter((group) => group.templates.length > 0);
};
