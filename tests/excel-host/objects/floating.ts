import type { Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';

/** `worksheet.shapes`: pictures and other drawings, measured in points. */
export const floatingObject = (sheet: Sheet): HostObject => hostObject({
  items: () => sheet.shapes.map(({ name, top, height }) => hostObject({ id: name, properties: { Name: () => name, Top: () => top, Height: () => height } })),
});
