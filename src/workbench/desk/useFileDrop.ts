import { useEffect, useState } from 'react';
import type { NamedFile } from '../../session/fileReview';
import { droppedFiles } from '../../taskpane/review/files/droppedFiles';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files and folders dropped anywhere on the page; tells whether some are being dragged over it. */
export const useFileDrop = (onFiles: (files: readonly NamedFile[]) => void): boolean => {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Otherwise the browser leaves the page to show the file.
      event.preventDefault();
      setDragged(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      setDragged(false);
      // Taken by the pane, where files are reviewed.
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onFiles);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', left);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', left);
      document.removeEventListener('drop', dropped);
    };
  }, [onFiles]);
  return dragged;
};
