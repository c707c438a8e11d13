/** Data as the text of a `<script>` that holds no program: nothing in it can end the element. */
export function scriptData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
