import { failure, type Outcome, type Problem, success } from '../../core/outcome';
import type { SheetBlueprint } from '../../core/template/blueprint';
import { contentArea, queueSheet } from './buildSheet';
import type { OwnWrites } from './ownWrites';
import { officeProblem, sheetsLeftOver } from './problems';
import { command, type Reply, request } from './request';
import { namesFor } from './sheetNames';

const presentNames = (): Promise<Reply<readonly string[]>> => request((context) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  return worksheets;
}, ({ items }) => items.map(({ name }) => name));

const build = (blueprints: readonly SheetBlueprint[], names: readonly string[], own: OwnWrites): Promise<Reply<void>> => command((context) => {
  const sheets = blueprints.map((blueprint, index) => {
    const name = names[index] ?? blueprint.name;
    const sheet = context.workbook.worksheets.add(name);
    own.expect(name, contentArea(blueprint));
    queueSheet(sheet, blueprint);
    return sheet;
  });
  sheets[0]?.activate();
});

/** Taking away once is not enough where Excel failed at it, or at telling the names, for a moment. */
const ATTEMPTS = 2;

/** Takes away what was begun, and tells what could not be. */
const takeBack = async (code: string, before: readonly string[], ours: readonly string[]): Promise<Problem> => {
  let now = await presentNames();
  const begun = (): readonly string[] => (now.ok ? now.value.filter((name) => ours.includes(name) && !before.includes(name)) : ours);
  for (let attempt = 0; attempt < ATTEMPTS && begun().length > 0; attempt += 1) {
    const some = now.ok ? begun() : [];
    if (some.length > 0) await command((context) => { some.forEach((name) => { context.workbook.worksheets.getItem(name).delete(); }); });
    now = await presentNames();
  }
  return begun().length === 0 ? officeProblem(code, 'nothing-changed') : sheetsLeftOver(begun(), now.ok);
};

/** Adds the sheets after the last one and shows the first of them, in one request after one that asks for the names in use. */
export const addSheets = async (blueprints: readonly SheetBlueprint[], own: OwnWrites): Promise<Outcome<readonly string[]>> => {
  if (blueprints.length === 0) return success([]);
  const present = await presentNames();
  if (!present.ok) return failure(officeProblem(present.code, 'nothing-changed'));
  const names = namesFor(blueprints.map(({ name }) => name), present.value);
  const built = await build(blueprints, names, own);
  own.settle();
  return built.ok ? success(names) : failure(await takeBack(built.code, present.value, names));
};
