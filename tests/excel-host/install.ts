/** Puts an in-memory Excel behind an office.js that is loaded already, in Node or in a page. */
import type { Excel } from './excel';
import type { RequestBody } from './wire';

/** The parts of office.js that are needed to take the place of Excel; all of them exist in Microsoft's own script. */
export interface OfficeScript {
  readonly Office: unknown;
  /** Normally set by the loader script that chooses the host; it is left out here. */
  readonly OSF: { _OfficeAppFactory?: unknown };
  readonly Excel: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession?: unknown };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/** Whether office.js has put its globals there. */
export const isOfficeScript = (page: object): page is OfficeScript => 'Excel' in page && 'Office' in page && 'OfficeExtension' in page;

const versionAtMost = (asked: string, has: string): boolean => {
  const [a = 0, b = 0] = asked.split('.').map(Number);
  const [c = 0, d = 0] = has.split('.').map(Number);
  return a < c || (a === c && b <= d);
};

/** Which Excel each script talks to. */
const installed = new WeakMap<OfficeScript, Excel>();

/** From now on `Excel.run` talks to this Excel. `excelApi` is the newest requirement set it claims to have. */
export const install = (script: OfficeScript, excel: Excel, excelApi = '1.20'): void => {
  const { OfficeExtension } = script;
  const session = new OfficeExtension.SessionBase();
  OfficeExtension.SessionBase._overrideSession = Object.assign(session, {
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, _flags: unknown, message: { readonly Body: RequestBody }) => excel.answer(message.Body),
    }),
  });
  // A workbook that was open before is closed: nobody hears of it any more, and its handlers hear nothing of this one.
  const previous = installed.get(script);
  if (previous !== undefined) previous.tell = () => undefined;
  installed.set(script, excel);
  excel.tellsWhose = versionAtMost('1.14', excelApi);
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  excel.tell = (message) => { OfficeExtension._testTriggerRichApiMessageEvent(message); };
  const context = {
    displayLanguage: 'zh-CN',
    requirements: { isSetSupported: (name: string, version = '1.1') => name === 'ExcelApi' && versionAtMost(version, excelApi) },
  };
  script.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'Excel', hostPlatform: 'web' }) };
};
