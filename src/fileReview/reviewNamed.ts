import type { FileReview, NamedFile } from '../session/fileReview';
import { brokenOff, reviewFile } from './reviewFile';

/** Reads and reviews one file; whatever goes wrong is a result. */
export const reviewNamed = async ({ name, file }: NamedFile): Promise<FileReview> => {
  try {
    return await reviewFile(name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return brokenOff(name, 'failed');
  }
};
