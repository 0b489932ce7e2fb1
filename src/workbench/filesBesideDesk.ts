import { success } from '../core/outcome';
import { reviewBeside, sheetsInFile } from '../fileReview';
import { newXlsx } from '../hosts/xlsx';
import type { FileServices } from '../session/fileServices';
import { filesKeeper } from '../session/filesState';
import { download } from './download';

/** What the workbench can do with files, and how it opens one: that changes with the workbook on the desk. */
export interface FilesBesideDesk {
  readonly services: FileServices;
  readonly openWith: (open: (file: File) => void) => void;
}

/** A summary is downloaded, a file is opened in place of the workbook on the desk. */
export const filesBesideDesk = (): FilesBesideDesk => {
  let openFile: (file: File) => void = () => undefined;
  return {
    services: {
      review: reviewBeside,
      sheetsIn: sheetsInFile,
      save: async (sheets, fileName) => {
        const made = await newXlsx(sheets, fileName);
        const bytes = made.ok ? await made.value.save() : made;
        if (!bytes.ok) return bytes;
        download(bytes.value, fileName);
        return success(undefined);
      },
      open: (file) => openFile(file),
      keeper: filesKeeper(),
    },
    openWith: (open) => {
      openFile = open;
    },
  };
};
