/** What to do about an address that cannot be listened on, by the code of Node's error. */
const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Choose another port with --port.',
  EACCES: 'Choose another port with --port.',
  EADDRNOTAVAIL: 'Choose an address of this machine with --host.',
  ENOTFOUND: 'Choose an address of this machine with --host.',
};

/** Why the order API did not start, and what to do about it, for who started it. */
export function startErrorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const remedy = 'code' in error ? REMEDIES[String(error.code)] : undefined;
  const reason = error.message.replace(/\.?$/, '.');
  return remedy === undefined ? reason : `${reason} ${remedy}`;
}
