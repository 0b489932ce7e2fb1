/** What office.js sends to Excel and what it expects back, as seen on the wire. Property names are capitalised there. */

export type ErrorCode =
  | 'AccessDenied' | 'ActivityLimitReached' | 'Conflict' | 'GeneralException' | 'InvalidArgument' | 'InvalidOperation' | 'InvalidOperationInCellEditMode' | 'InvalidReference'
  | 'ItemAlreadyExists' | 'ItemNotFound' | 'NotImplemented' | 'PayloadTooLarge' | 'RequestAborted' | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded' | 'ServiceNotAvailable' | 'Timeout' | 'Unauthenticated' | 'UnsupportedOperation';

export enum ActionType { Instantiate = 1, Query = 2, Method = 3, SetProperty = 4, Trace = 5 }
export enum PathType { Global = 1, NewObject = 2, Method = 3, Property = 4, Indexer = 5, ReferenceId = 6, NullObject = 7 }

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object it is, or 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}

export interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

/** An error Excel answers with; thrown inside the host, never outside it. */
export class ExcelError extends Error {
  constructor(readonly code: ErrorCode, message: string = code) {
    super(message);
  }
}
