import { HOSTILE } from '../tests/safety/files/hostile';
import { scored } from '../tests/safety/files/scored';

/** Time and memory of the built program with files that do harm, starting it included; each is to be under 2 s and 300 MB. */
export const hostileLines = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const file of HOSTILE) {
    const { seconds, peak, problem } = await scored(file);
    lines.push(`${seconds.toFixed(1)} s  ${peak.toFixed(0)} MB  ${file.name}: ${problem?.code ?? 'read'}`);
  }
  return lines;
};
