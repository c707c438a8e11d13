/** An HTTP request to be sent by hand. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The environment variable that a script takes its access token from. */
export const tokenVariable = 'ORDER_API_TOKEN';

/**
 * A text as one word of a POSIX shell, whatever it holds. Between single quotes every character
 * stands for itself, the newline and `\` too; only the quote itself has to be taken out of them.
 * Source: POSIX.1-2024, Shell Command Language, section 2.2.2. A NUL cannot be passed on to a
 * program at all and is left out.
 */
export function shellWord(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A request as a `curl` command that can be pasted into a shell. It fails on an error status but
 * shows the answer, and reads the access token from the environment, so that none ends up in the
 * shell's history. Without a token, the shell names the variable and sends nothing (POSIX.1-2024,
 * section 2.6.2).
 */
export function curlCommand({ method, url, headers = {}, body }: ApiRequest): string {
  const parts = [
    `curl --fail-with-body${method === 'GET' ? '' : ` --request ${method}`} ${shellWord(url)}`,
    `--header "Authorization: Bearer \${${tokenVariable}:?}"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${shellWord(`${name}: ${value}`)}`),
    // Not --data, which reads a file where the text begins with @.
    ...(body === undefined ? [] : [`--data-raw ${shellWord(body)}`]),
  ];
  return parts.join(' \\\n  ');
}
