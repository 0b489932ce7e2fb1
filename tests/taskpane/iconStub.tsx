import type { JSX } from 'react';

/** Stands for every icon: loading the real ones (15 MB) takes most of a test's time, and no test looks at their shape. */
const icon = (): JSX.Element => <svg aria-hidden="true" />;

const exported = (name: string | symbol): unknown => {
  if (name === '__esModule') return true;
  if (name === 'bundleIcon') return () => icon;
  return String(name).endsWith('ClassName') ? '' : icon;
};

module.exports = new Proxy({}, { get: (_, name) => exported(name) });
