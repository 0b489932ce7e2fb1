import { type HostObject, isHostObject, member, NULL_OBJECT, query } from './hostObject';
import { type Action, ActionType, ExcelError, type ObjectPath, PathType, type RequestBody, type ResponseBody } from './wire';

/** References that office.js asked to be kept over several requests (`_KeepReference`). */
export interface References {
  readonly objects: Map<string, HostObject>;
  last: number;
}

interface Run {
  readonly body: RequestBody;
  readonly root: HostObject;
  readonly references: References;
  /** Objects of this request by path id: a method that makes something is called once. */
  readonly made: Map<number, HostObject>;
  readonly kept: Map<number, string>;
}

/** The arguments as values and, where office.js names another object of the request, as that object. */
const argumentsOf = (run: Run, { ArgumentInfo }: Action | ObjectPath): readonly unknown[] =>
  (ArgumentInfo?.Arguments ?? []).map((value, index) => {
    const id = ArgumentInfo?.ReferencedObjectPathIds?.[index] ?? 0;
    return id === 0 ? value : objectAt(run, id);
  });

/** What becomes of a chain that goes on from a null object is not documented, so nothing here may rest on it. */
const parentOf = (run: Run, path: ObjectPath): HostObject => {
  const parent = objectAt(run, path.ParentObjectPathId ?? 0);
  if (parent === NULL_OBJECT) throw new ExcelError('InvalidOperation', `${path.Name} was asked of a null object.`);
  return parent;
};

const resolve = (run: Run, path: ObjectPath): HostObject => {
  switch (path.ObjectPathType) {
    case PathType.Global: return run.root;
    case PathType.NullObject: return NULL_OBJECT;
    case PathType.ReferenceId: {
      const object = run.references.objects.get(path.Name);
      if (object === undefined) throw new ExcelError('InvalidReference', 'The reference is no longer valid.');
      return object;
    }
    case PathType.Property: return member(parentOf(run, path).children, path.Name)();
    case PathType.Indexer: {
      const { indexer } = parentOf(run, path);
      if (indexer === undefined) throw new ExcelError('NotImplemented', 'The in-memory Excel has no such collection.');
      return indexer(argumentsOf(run, path)[0]);
    }
    case PathType.NewObject: throw new ExcelError('NotImplemented', `The in-memory Excel makes no ${path.Name}.`);
    case PathType.Method: {
      const result = member(parentOf(run, path).methods, path.Name)(...argumentsOf(run, path));
      if (!isHostObject(result)) throw new ExcelError('NotImplemented', `${path.Name} gives no object.`);
      return result;
    }
  }
};

const objectAt = (run: Run, id: number): HostObject => {
  const path = run.body.ObjectPaths[String(id)];
  if (path === undefined) throw new ExcelError('InvalidReference', `There is no path ${String(id)}.`);
  const object = run.made.get(id) ?? resolve(run, path);
  run.made.set(id, object);
  return object;
};

const keep = (run: Run, id: number, object: HostObject): null => {
  run.references.last += 1;
  const reference = `ref-${String(run.references.last)}`;
  run.references.objects.set(reference, object);
  run.kept.set(id, reference);
  return null;
};

const instantiate = (run: Run, id: number): unknown => {
  const object = objectAt(run, id);
  if (object === NULL_OBJECT) return null;
  const reference = run.kept.get(id);
  return { ...(object.id === undefined ? {} : { _Id: object.id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
};

const perform = (run: Run, action: Action): unknown => {
  if (action.ActionType === ActionType.Instantiate) return instantiate(run, action.ObjectPathId);
  const object = objectAt(run, action.ObjectPathId);
  if (action.ActionType === ActionType.Query) return query(object, action.QueryInfo?.Select ?? []);
  if (action.Name === '_KeepReference') return object === NULL_OBJECT ? null : keep(run, action.ObjectPathId, object);
  if (object === NULL_OBJECT) throw new ExcelError('InvalidOperation', `${action.Name} was asked of a null object.`);
  if (action.ActionType === ActionType.SetProperty) {
    member(object.setters, action.Name)(argumentsOf(run, action)[0]);
    return null;
  }
  const result = member(object.methods, action.Name)(...argumentsOf(run, action));
  return isHostObject(result) ? null : (result ?? null);
};

const WRITES = new Set([ActionType.SetProperty]);
const isWrite = (action: Action): boolean =>
  WRITES.has(action.ActionType) || (action.ActionType === ActionType.Method && /^(Merge|Unmerge|Protect|Delete|Add|Freeze|Set|CopyFrom|Clear)/.test(action.Name));

/** A method that makes something and changes the sheet with it, such as `range.insert`. */
const isMaking = (action: Action, body: RequestBody): boolean =>
  action.ActionType === ActionType.Instantiate && /^(Insert|Add)$/.test(body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '');

/**
 * Carries out a request in order and stops at the first action that fails: what came before it has happened, as in Excel.
 * `stopAfter` fails with that code once so many writes are done.
 */
export const interpret = (body: RequestBody, root: HostObject, references: References, stopAfter: { readonly writes: number; readonly code: ExcelError['code'] } | null): ResponseBody => {
  const run: Run = { body, root, references, made: new Map(), kept: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let writes = 0;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) {
        // office.js takes the result of a trace as word that all before it has happened.
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const writing = isWrite(action) || isMaking(action, body);
      if (stopAfter !== null && writing && writes === stopAfter.writes) throw new ExcelError(stopAfter.code);
      results.push({ ActionId: action.Id, Value: perform(run, action) });
      if (writing) writes += 1;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 } };
    }
  }
  return { Results: results, TraceIds: traces };
};
