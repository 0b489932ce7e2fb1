import type { EvaluatedForm } from '../core/plan';
import { cliTexts } from '../locales/cli';
import { textIn, type Locale } from '../locales/say';
import type { EvaluatedSheet } from './evaluateFile';
import { diagnosticJson } from './json/form';
import { headLine } from './show/form';
import { plain } from './show/table';

/** A sheet as JSON; the caller says what a form becomes. A sheet that cannot be read has no forms and says why. */
export const sheetJson = ({ name, outcome }: EvaluatedSheet, formJson: (form: EvaluatedForm) => object, locale: Locale) =>
  outcome.ok
    ? {
        name,
        forms: outcome.value.forms.map(formJson),
        diagnostics: outcome.value.recognition.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale)),
      }
    : { name, forms: [], diagnostics: [{ severity: 'error', code: outcome.problem.code, cell: null, message: textIn(outcome.problem.message, locale) }] };

/** A sheet for people: its name, then each form under a head line. */
export const sheetLines = ({ name, outcome }: EvaluatedSheet, formLines: (form: EvaluatedForm) => readonly string[], locale: Locale): readonly string[] => {
  if (!outcome.ok) return [];
  const { forms } = outcome.value;
  if (forms.length === 0) return ['', `[${plain(name)}] ${textIn(cliTexts.noForm, locale)}`];
  return forms.flatMap((form) => ['', `[${plain(name)}] ${headLine(form.assessment, locale)}`, ...formLines(form)]);
};
