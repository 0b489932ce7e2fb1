import type { Figure, Form } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { rollForward, type Destination, type RollForward } from '../../../src/core/rollForward';
import { templates } from '../../../src/core/template';
import { bare, formsOf, readBack, truthOf } from './read';

const rolled = (forms: readonly Form[], to: Destination, year: number): RollForward => {
  const outcome = rollForward(forms, { to, year });
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.value;
};

const pairsOf = (forms: readonly Form[]): readonly string[] =>
  forms.flatMap(({ indicators }) => indicators.map(({ name, target }) => `${bare(name.text)} → ${bare(target?.value ?? null)}`)).sort();

const EVALUATIONS = [['zibo-2021', 2021], ['jiangxia-2019', 2019], ['hongshan-2021-projects', 2021], ['hongshan-2021-department', 2021], ['yiyang-2020-department', 2020], ['repeated-header', 2021]] as const;
const DECLARATIONS = [['hongshan-2023-department-targets', 2023], ['hongshan-2023-project-targets', 2023]] as const;

describe.each(EVALUATIONS)('the self-evaluation %s of %d', (name, year) => {
  const truth = truthOf(name).flatMap(({ indicators }) => indicators);

  test.each([1, 2])('→ the declaration %d years on: every indicator, its target, and what was reached in the column of its year', async (later) => {
    const { blueprints, carried } = rolled(await formsOf(name), 'target-declaration', year + later);
    const forms = readBack(blueprints);
    expect(carried).toBe(truth.length);
    expect(forms.map(({ kind, year: read }) => [kind, read])).toEqual(forms.map(() => ['target-declaration', year + later]));
    expect(pairsOf(forms)).toEqual(truth.map((row) => `${bare(row.name)} → ${bare(row.target)}`).sort());
    const reached = forms.flatMap(({ indicators }) => indicators.map((row) => `${bare(row.name.text)} → ${bare(row.history[String(year)]?.value ?? null)}`)).sort();
    expect(reached).toEqual(truth.map((row) => `${bare(row.name)} → ${bare(row.actual)}`).sort());
  });

  test('→ next year’s self-evaluation: every indicator and target, no actual value and no score', async () => {
    const { blueprints, carried } = rolled(await formsOf(name), 'self-evaluation', year + 1);
    const forms = readBack(blueprints);
    expect(carried).toBe(truth.length);
    expect(pairsOf(forms)).toEqual(truth.map((row) => `${bare(row.name)} → ${bare(row.target)}`).sort());
    expect(forms.flatMap(({ indicators }) => indicators.filter((row) => bare(row.actual?.text) !== '' || bare(row.score?.text) !== ''))).toEqual([]);
  });
});

describe.each(DECLARATIONS)('the declaration %s of %d', (name, year) => {
  const truth = truthOf(name).flatMap(({ indicators }) => indicators);
  const annual = truth.filter(({ term }) => term === 'annual');

  test('→ the self-evaluation of its year: every annual indicator with its target; long-term ones are listed', async () => {
    const forms = await formsOf(name);
    const { blueprints, carried, lost } = rolled(forms, 'self-evaluation', year);
    const made = readBack(blueprints);
    expect(carried).toBe(annual.length);
    expect(pairsOf(made)).toEqual(annual.map((row) => `${bare(row.name)} → ${bare(row.targets?.current)}`).sort());
    expect(made.flatMap(({ indicators }) => indicators.filter((row) => bare(row.actual?.text) !== ''))).toEqual([]);
    const long = forms.flatMap(({ sheet, indicators }) => indicators.map(({ name: { cell } }) => `${sheet}!${String(cell.row)}`)).length - annual.length;
    expect(long).toBe(truth.length - annual.length);
    const goals = forms.flatMap(({ goals: all }) => all.filter(({ term }) => term === 'long')).length;
    expect(lost.filter(({ reason }) => reason.en.includes('Long-term'))).toHaveLength(long + goals);
  });

  test('→ next year’s declaration: all indicators; the target of the year stands in the column of last year', async () => {
    const { blueprints, carried } = rolled(await formsOf(name), 'target-declaration', year + 1);
    const made = readBack(blueprints);
    expect(carried).toBe(truth.length);
    const past = made.flatMap(({ indicators }) => indicators.filter(({ history }) => Object.keys(history).length > 0).map((row) => `${bare(row.name.text)} → ${bare(row.history[String(year - 1)]?.value ?? null)} → ${bare(row.history[String(year)]?.value ?? null)}`)).sort();
    expect(past).toEqual(annual.map((row) => `${bare(row.name)} → ${bare(row.targets?.prev1)} → ${bare(row.targets?.current)}`).sort());
  });
});

describe.each([...EVALUATIONS, ...DECLARATIONS])('nothing of %s is lost silently', (name, year) => {
  test.each(['self-evaluation', 'target-declaration'] as const)('rolled to a %s: what a row held stands in the new row, or is listed', async (to) => {
    const forms = await formsOf(name);
    const { blueprints, lost } = rolled(forms, to, year + 1);
    const listed = new Set(lost.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const made = readBack(blueprints).flatMap(({ indicators }) => indicators);
    const heldBy = (row: string): ReadonlySet<string> =>
      new Set(made.filter((entry) => bare(entry.name.text) === row).flatMap((entry) => [entry.name, entry.target, entry.weight, entry.basis, ...Object.values(entry.history)].map((figure) => bare(figure?.value))));
    const silent = forms.flatMap((form) =>
      form.indicators.flatMap((row) => {
        if (listed.has(`${form.sheet}!${formatAddress(row.name.cell)}`)) return [];
        const held = heldBy(bare(row.name.text));
        const figures = [row.name, row.target, row.actual, row.weight, row.score, row.note, row.basis, ...Object.values(row.history)];
        return figures.filter((figure) => bare(figure?.text) !== '' && !held.has(bare(figure?.value))).flatMap((figure) => (figure === null ? [] : [`${form.sheet}!${formatAddress(figure.cell)}`]));
      }),
    );
    expect(silent.filter((cell) => !listed.has(cell))).toEqual([]);
  });
});

/** Everything a person wrote on a form: not its labels and headings, nor sums that follow from the rest. */
const written = (form: Form): readonly Figure[] => {
  const figures: readonly (Figure | null)[] = [
    form.scope === 'project' ? form.project : null, form.department, form.unit,
    ...form.budget.flatMap(({ initial, adjusted, executed, rate, score }) => [initial, adjusted, executed, rate, score]),
    ...form.goals.flatMap(({ target, actual, weight, score }) => [target, actual, weight, score]),
    ...form.indicators.flatMap((row) => [row.name, row.target, row.actual, row.weight, row.score, row.reviewScore, row.note, row.method, row.basis, row.operator, row.unit, ...Object.values(row.history)]),
    ...form.boxes.filter(({ kind }) => kind !== 'remark').map(({ content }) => content),
  ];
  return figures.filter((figure): figure is Figure => figure !== null && figure.text.trim() !== '');
};

describe.each([...EVALUATIONS, ...DECLARATIONS, ['stacked', 2021]] as const)('the list of losses of %s is complete', (name, year) => {
  const layouts = templates.filter(({ kind, room }) => room !== null && (kind === 'self-evaluation' || kind === 'target-declaration'));

  test.each(layouts.map((template) => [template.id, template] as const))('into %s: whatever was written stands on a new sheet or in the list', async (_, template) => {
    const forms = await formsOf(name);
    const outcome = rollForward(forms, { to: template.kind === 'self-evaluation' ? 'self-evaluation' : 'target-declaration', year: year + 1, template });
    if (!outcome.ok) throw new Error(outcome.problem.message.en);
    const { blueprints, lost, carried } = outcome.value;
    expect(carried + lost.filter(({ reason }) => /Long-term|long-term/.test(reason.en)).length).toBeGreaterThanOrEqual(forms.flatMap(({ indicators }) => indicators).length);
    const texts = blueprints.flatMap((sheet) => sheet.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : content.kind === 'number' ? [String(content.number)] : [])));
    // Operator, number and unit may stand in neighbouring cells.
    const made = `${bare(texts.join('|'))}|${bare(texts.join(''))}`;
    const listed = new Set(lost.map(({ sheet, cell }) => `${sheet}!${cell}`));
    // The goal is written behind its label in some forms: the label is printed anew.
    const bodyOf = (value: CellValue): string => bare(value).replace(/^(年度|长期)?(绩效)?目标\d*([（(][^）)]*[）)])?[:：]/, '');
    // 95%以上 is ≥ 95 % in cells of their own, 7.80% is 7.8 %.
    const plain = (text: string): string => text.replace(/(及?以上|以内|以下)$/, '').replace('<', '＜').replace('>', '＞').replace(/(\.\d*?)0+%$/, '$1%');
    const silent = forms.flatMap((form) =>
      written(form).filter(({ value, text }) => !made.includes(bodyOf(value)) && !made.includes(plain(bodyOf(text)))).filter((figure) => !listed.has(`${form.sheet}!${formatAddress(figure.cell)}`)).map((figure) => `${form.sheet}!${formatAddress(figure.cell)} ${figure.text}`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });
});
