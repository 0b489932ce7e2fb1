const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser as a file of that name. */
export const download = (bytes: Uint8Array, fileName: string): void => {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers start the download a moment later and would find the address gone.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
