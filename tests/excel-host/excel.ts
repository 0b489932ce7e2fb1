/**
 * An in-memory Excel that answers Microsoft's own office.js. No Node imports: `loadOffice.ts` puts it behind office.js in Node,
 * `page.ts` in a page of a browser.
 */
import type { Book } from './book/book';
import { eventMessage } from './eventMessages';
import { interpret, type References } from './interpret';
import { workbookObject } from './objects/workbook';
import type { Announcement, Fault, Server } from './server';
import type { RequestBody, Response, ResponseBody } from './wire';

const FIVE_MB = 5 * 1024 * 1024;

export interface Excel extends Server {
  /** What office.js calls with each request. */
  answer(body: RequestBody): Promise<Response>;
  /** Where to send what happened in the workbook. */
  tell: (message: unknown) => void;
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const refusal = (code: string): Response => ({
  HttpStatusCode: 400, ErrorCode: null, ErrorMessage: null, Headers: {},
  Body: { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 } },
});

const given = (body: ResponseBody): Response => ({ HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body });

const isRelease = (body: RequestBody): boolean =>
  body.Actions.some(({ Name }) => Name === '_RemoveReference') && body.Actions.every(({ Name }) => Name === '_RemoveReference' || Name === '');

const faultFor = (faults: readonly Fault[], request: number): Fault | undefined =>
  faults.find((fault) => fault.request === request || (fault.lasting === true && request > fault.request));

/** Starts Excel with a workbook open. */
export const startExcel = (book: Book): Excel => {
  const references: References = { objects: new Map(), last: 0 };
  const waiting: Announcement[] = [];
  // Events reach office.js later, in another turn than what caused them.
  const send = (): void => {
    setTimeout(() => { waiting.splice(0).forEach((what) => { excel.tell(eventMessage(what, excel.tellsWhose)); }); }, 0);
  };

  const carryOut = (body: RequestBody): Response => {
    const fault = faultFor(excel.faults, excel.seen.requests);
    if (excel.cellBeingEdited) return refusal('InvalidOperationInCellEditMode');
    if (bytesOf(body) > excel.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (fault?.when === 'before') return refusal(fault.code);
    const root = workbookObject(excel, (reference) => references.objects.delete(reference));
    const stop = fault !== undefined && typeof fault.when === 'object' ? { writes: fault.when.writes, code: fault.code } : null;
    const response = given(interpret(body, root, references, stop));
    if (fault?.when === 'after') return refusal(fault.code);
    return bytesOf(response) > excel.payloadLimit ? refusal('ResponsePayloadSizeLimitExceeded') : response;
  };

  const excel: Excel = {
    book, faults: [], cellBeingEdited: false, readOnly: false, manyMerges: 'refused', tellsWhose: true, payloadLimit: FIVE_MB,
    seen: { requests: 0, releases: 0, requestBytes: 0, responseBytes: 0, largest: 0 },
    announce: (announcement) => {
      waiting.push(announcement);
      send();
    },
    tell: () => undefined,
    answer: async (body) => {
      await Promise.resolve();
      if (isRelease(body)) {
        excel.seen.releases += 1;
        return given(interpret(body, workbookObject(excel, (reference) => references.objects.delete(reference)), references, null));
      }
      excel.seen.requests += 1;
      const size = bytesOf(body);
      const response = carryOut(body);
      excel.seen.requestBytes += size;
      excel.seen.responseBytes += bytesOf(response);
      excel.seen.largest = Math.max(excel.seen.largest, size, bytesOf(response));
      // As over the wire: what office.js gets is a copy.
      return JSON.parse(JSON.stringify(response)) as Response;
    },
  };
  return excel;
};
