import { failure, type Outcome, success } from '../../core/outcome';
import { officeProblem, settingsTooLarge } from './problems';
import { command, request } from './request';

/** All values together, in characters of JSON. */
const LIMIT = 100_000;

/** The text of a setting of ours; anything that is not JSON is as good as none. */
const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
};

/** A value remembered in the workbook, null when there is none. Kept as JSON text: office.js turns some texts in objects into dates. */
export const loadSetting = async (key: string): Promise<Outcome<unknown>> => {
  const reply = await request((context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return setting;
  }, (setting): unknown => (setting.isNullObject ? null : parsed(setting.value)));
  return reply.ok ? success(reply.value) : failure(officeProblem(reply.code, 'read-only'));
};

/** Remembers a value in the workbook; null forgets it. */
export const saveSetting = async (key: string, value: unknown): Promise<Outcome<void>> => {
  const present = await request((context) => {
    const { settings } = context.workbook;
    settings.load('items/key, items/value');
    return settings;
  }, ({ items }) => new Map(items.map((setting) => [setting.key, String(setting.value)])));
  if (!present.ok) return failure(officeProblem(present.code, 'nothing-changed'));
  if (value === null || value === undefined) return present.value.has(key) ? forget(key) : success(undefined);
  const others = [...present.value].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
  const text = JSON.stringify(value);
  if (others + text.length > LIMIT) return failure(settingsTooLarge);
  const reply = await command((context) => { context.workbook.settings.add(key, text); });
  return reply.ok ? success(undefined) : failure(officeProblem(reply.code, 'unknown'));
};

const forget = async (key: string): Promise<Outcome<void>> => {
  const reply = await command((context) => { context.workbook.settings.getItem(key).delete(); });
  return reply.ok ? success(undefined) : failure(officeProblem(reply.code, 'unknown'));
};
