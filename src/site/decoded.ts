/** Part of an address with its escapes resolved; as it is where they are none, as in `100%`. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
