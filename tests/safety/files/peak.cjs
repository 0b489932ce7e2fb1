/** Preloaded into a program: leaves its greatest resident memory, in MB, and the seconds it computed in the file PEAK_FILE when it ends. */
const { readFileSync, writeFileSync } = require('node:fs');

/** `maxRSS` may still be that of the process that started this one; Linux knows better. */
const peakKilobytes = () => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, `${peakKilobytes() / 1024} ${process.cpuUsage().user / 1e6}`);
});
