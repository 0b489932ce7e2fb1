import { type Outcome, failure, success } from '../core/outcome';
import type { EditPlan } from '../core/sheet/edit';
import type { WorkbookHost } from '../hosts/workbookHost';
import { sessionTexts } from '../locales/session';
import { attempt } from '../session/attempt';
import { evaluateSheet } from '../session/evaluateSheet';
import { SETTING } from '../session/keys';
import { parseMemory } from '../session/memory';
import type { RibbonReport } from '../session/report';
import { rememberReceipt } from '../session/undoSteps';

type Done = Extract<RibbonReport, { kind: 'done' }>;

const write = async (host: WorkbookHost, plan: EditPlan): Promise<Outcome<number>> => {
  if (plan.edits.length === 0) return success(0);
  const applied = await attempt(() => host.apply(plan));
  if (!applied.ok) return applied;
  await rememberReceipt(host, applied.value);
  return success(applied.value.cells.length);
};

const score = async (host: WorkbookHost): Promise<Outcome<Done>> => {
  const [snapshot, stored] = await Promise.all([attempt(() => host.read(null)), attempt(() => host.loadSetting(SETTING.memory))]);
  if (!snapshot.ok) return snapshot;
  const { forms } = evaluateSheet(snapshot.value, parseMemory(stored.ok ? stored.value : null));
  if (forms.length === 0) return failure({ code: 'no-form', message: sessionTexts.noForm, next: sessionTexts.noFormNext });
  const written = await write(host, { edits: forms.flatMap(({ plan }) => plan.edits.filter(({ ticked }) => ticked)) });
  if (!written.ok) return written;
  const open = forms.reduce((sum, { assessment }) => sum + assessment.undecided, 0);
  return success({ kind: 'done', sheet: snapshot.value.name, written: written.value, open });
};

/**
 * Scores the sheet in view without a pane: writes only what is certain, into empty cells. A ribbon button has no place to
 * speak, and a dialog would stop the person's work, so what came of it is kept in the workbook and the pane shows it.
 */
export const scoreAtOnce = async (host: WorkbookHost): Promise<RibbonReport> => {
  const outcome = await score(host);
  const report: RibbonReport = outcome.ok ? outcome.value : { kind: 'refused', problem: outcome.problem };
  await attempt(() => host.saveSetting(SETTING.report, report));
  return report;
};
