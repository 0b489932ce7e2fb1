import { topLeft } from '../../core/sheet/area';
import type { HostEvent } from '../workbookHost';
import type { OwnWrites } from './ownWrites';
import { areaOfEvent } from './ranges';
import { request } from './request';

type Listener = (event: HostEvent) => void;

/** Handlers can only be taken away in the context they were made in. */
interface Registered {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

/** Events name a sheet by its id; people and plans by its name. Null when it is gone meanwhile. */
const sheetName = async (id: string): Promise<string | null> => {
  const reply = await request((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    return sheet;
  }, ({ name }) => name);
  return reply.ok ? reply.value : null;
};

const onChanged = async (event: Excel.WorksheetChangedEventArgs, own: OwnWrites, listener: Listener): Promise<void> => {
  // From ExcelApi 1.14 on Excel says whose change it was; before that the ledger has to know.
  if (event.triggerSource === 'ThisLocalAddin') return;
  const sheet = await sheetName(event.worksheetId);
  const area = areaOfEvent(event.address);
  if (sheet === null || (area !== null && own.isOwn(sheet, area))) return;
  listener({ kind: 'cells-changed', sheet, area });
};

const onSelected = async (event: Excel.WorksheetSelectionChangedEventArgs, listener: Listener): Promise<void> => {
  const [sheet, area] = [await sheetName(event.worksheetId), areaOfEvent(event.address)];
  if (sheet !== null && area !== null) listener({ kind: 'selection-changed', sheet, cell: topLeft(area) });
};

const onActivated = async (event: Excel.WorksheetActivatedEventArgs, listener: Listener): Promise<void> => {
  const sheet = await sheetName(event.worksheetId);
  if (sheet !== null) listener({ kind: 'sheet-activated', sheet });
};

/** Waits for the end of a cell edit: registering writes nothing, and a refusal would leave the pane deaf for good. */
const register = (own: OwnWrites, listener: Listener): Promise<Registered> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => onChanged(event, own, listener)),
      worksheets.onSelectionChanged.add((event) => onSelected(event, listener)),
      worksheets.onActivated.add((event) => onActivated(event, listener)),
    ];
    await context.sync();
    return { context, handlers };
  });

const unregister = async (registered: Registered): Promise<void> => {
  await Excel.run(registered.context, async (context) => {
    registered.handlers.forEach((handler) => { handler.remove(); });
    await context.sync();
  });
};

/** A pane without events still works – it is told of changes when it writes; nobody is there to be told of the failure. */
const ignore = (): undefined => undefined;

/** Calls the listener for what a person does in the workbook; gives the function that ends it. */
export const subscribe = (own: OwnWrites, listener: Listener): (() => void) => {
  let listening = true;
  const registration = register(own, (event) => { if (listening) listener(event); }).catch(ignore);
  return () => {
    listening = false;
    void registration.then((registered) => (registered === undefined ? undefined : unregister(registered))).catch(ignore);
  };
};
