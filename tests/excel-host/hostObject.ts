import { ExcelError } from './wire';

/** One object of Excel's model as the wire sees it: capitalised names, plain values. */
export interface HostObject {
  /** Names it for good, where Excel gives such a name (`_Id`). */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** A result that is a `HostObject` can be asked further. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly children?: Readonly<Record<string, () => HostObject>>;
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: unknown) => HostObject;
  readonly isHostObject: true;
}

/** Makes a host object of its parts. */
export const hostObject = (parts: Omit<HostObject, 'isHostObject'>): HostObject => ({ ...parts, isHostObject: true });

/** What `…OrNullObject` gives when there is nothing. */
export const NULL_OBJECT: HostObject = hostObject({});

/** Whether a method gave an object and not a plain value. */
export const isHostObject = (value: unknown): value is HostObject => typeof value === 'object' && value !== null && 'isHostObject' in value;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `areas/address` and `address` → which paths to ask of which member. */
const byHead = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  paths.reduce((heads, path) => {
    const [head = '', ...rest] = path.split('/');
    return heads.set(head, [...(heads.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }, new Map<string, readonly string[]>());

/** What a query for the given paths answers. A collection answers for each of its items. */
export const query = (object: HostObject, paths: readonly string[]): unknown => {
  if (object === NULL_OBJECT) return null;
  if (object.items !== undefined) return { _Items: object.items().map((item) => query(item, paths)) };
  const answer: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  for (const [head, rest] of byHead(paths)) {
    const [property, child] = [object.properties?.[capital(head)], object.children?.[capital(head)]];
    if (property !== undefined) answer[capital(head)] = property();
    else if (child !== undefined) answer[capital(head)] = query(child(), rest);
    else throw new ExcelError('InvalidArgument', `The in-memory Excel has no property ${head}.`);
  }
  return answer;
};

/** The member of an object, or the error Excel gives for a wrong name. */
export const member = <T>(members: Readonly<Record<string, T>> | undefined, name: string): T => {
  const found = members?.[name];
  if (found === undefined) throw new ExcelError('NotImplemented', `The in-memory Excel has no ${name}.`);
  return found;
};
