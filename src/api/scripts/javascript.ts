import { tokenVariable } from './curl.ts';
import { literal } from './literal.ts';
import { comment, message, SCRIPT_RETRY, type OrderToScript } from './order-script.ts';

const { tries, longestPauseSeconds, timeoutSeconds } = SCRIPT_RETRY;

/**
 * A module for Node 18 or later that places an order: it retries as the reference says, prints the
 * order's ID or what the API says against it, and ends with 1 unless the order is placed. The body
 * is sent as `JSON.stringify` writes it, byte for byte.
 */
export function javaScriptOrder({ url, idempotencyKey, request, texts }: OrderToScript): string {
  const say = (text: string) => comment('//', text);
  return `${say(texts.intro)}
// ${tokenVariable}=… node order.mjs
const url = ${literal(url)};
const key = ${literal(idempotencyKey)};
const order = ${literal(request)};

const token = process.env.${tokenVariable};
if (!token) {
  console.error(${message(texts.noToken)});
  process.exit(1);
}

${say(texts.oneTry)}
async function send() {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        Authorization: \`Bearer \${token}\`,
        "Content-Type": "application/json",
        "Idempotency-Key": \`"\${key}"\`,
      },
      body: JSON.stringify(order),
      redirect: "manual",
      signal: AbortSignal.timeout(${timeoutSeconds}_000),
    });
    const answer = (await response.json().catch(() => undefined)) ?? {};
    return { status: response.status, headers: response.headers, answer };
  } catch (error) {
    return { status: 0, headers: new Headers(), answer: { title: String(error.cause ?? error) } };
  }
}

${say(texts.pause)}
function pauseAfter(attempt, retryAfter) {
  const own = 2 ** attempt * (0.5 + Math.random() / 2);
  const seconds = /^\\d+$/.test(retryAfter);
  const asked = seconds ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Math.max(own, asked || 0);
}

let unclear = false;
for (let attempt = 1; ; attempt++) {
  const { status, headers, answer } = await send();
  if (status >= 200 && status < 300 && answer.id) {
    console.log(${message(`${texts.placed}: `)} + answer.id);
    console.log(${message(`${texts.follow}: `)} + \`\${url}/\${answer.id}\`);
    break;
  }
  ${say(texts.onlyApi)}
  const fromApi = headers.get("Content-Type")?.startsWith("application/problem+json");
  const reused = String(answer.type).endsWith("#idempotency-key-reused");
  const open = !reused && [408, 409].includes(status);
  const refused = fromApi && status >= 400 && status < 500 && !open;
  unclear ||= !refused;
  const pause = pauseAfter(attempt, headers.get("Retry-After"));
  if ((!refused || status === 429) && attempt < ${tries} && pause <= ${longestPauseSeconds}) {
    await new Promise((resume) => setTimeout(resume, pause * 1000));
    continue;
  }
  console.error(${message(`${texts.failed}: `)} + \`\${status} \${answer.title ?? ""}\`);
  const errors = (fromApi && answer.errors) || [];
  for (const { pointer, code } of errors) console.error(\`  \${pointer}: \${code}\`);
  if (unclear) {
    console.error(${message(texts.unclear)});
  }
  process.exitCode = 1;
  break;
}
`;
}
