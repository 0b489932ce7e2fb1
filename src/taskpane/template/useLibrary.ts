import { useEffect, useState } from 'react';
import { openLibrary, type Library } from '../../core/build/library';
import { usePane } from '../paneContext';

/** The library with the person's own indicators, once it was asked for; null while it is being opened. */
export const useLibrary = (wanted: boolean): Library | 'failed' | null => {
  const { state, build } = usePane().session;
  const { own } = state.build;
  const { work } = build;
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  useEffect(() => {
    if (wanted && own === null) void work.recall();
  }, [wanted, own, work]);
  useEffect(() => {
    if (!wanted || own === null) return undefined;
    let open = true;
    openLibrary(own).then(
      (opened) => open && setLibrary(opened),
      () => open && setLibrary('failed'),
    );
    return () => {
      open = false;
    };
  }, [wanted, own]);
  return library;
};
