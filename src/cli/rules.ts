import { failure, success, type Outcome } from '../core/outcome';
import { findRulePack, parseRulePack, rulePacks } from '../core/score';
import type { RulePack } from '../core/score/rulePack';
import { readBytes } from './files';
import { problems } from './problems';

/** The rule packs at hand and the one that was asked for; null leaves the choice to each form. */
export interface Rules {
  readonly packs: readonly RulePack[];
  readonly chosen: string | null;
}

const readPack = async (file: string): Promise<Outcome<RulePack>> => {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return parseRulePack(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch {
    return failure(problems.rulesNotJson(file));
  }
};

/** What `--rules` names: the id of a pack, or a .json file with one. */
export const chooseRules = async (name: string | null): Promise<Outcome<Rules>> => {
  if (name === null || findRulePack(name) !== null) return success({ packs: rulePacks, chosen: name });
  if (!/\.json$/i.test(name)) return failure(problems.unknownRules(name, rulePacks.map(({ id }) => id)));
  const pack = await readPack(name);
  if (!pack.ok) return pack;
  return success({ packs: [pack.value, ...rulePacks.filter(({ id }) => id !== pack.value.id)], chosen: pack.value.id });
};
