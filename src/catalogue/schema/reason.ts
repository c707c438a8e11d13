/** The message of a rule that says itself what is wrong and what to write, see `checkSchema`. */
export function reason(wrong: string, write: string): string {
  return `${wrong}\n${write}`;
}
