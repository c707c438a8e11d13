import { tokenVariable } from './curl.ts';
import { literal } from './literal.ts';
import { comment, message, SCRIPT_RETRY, type OrderToScript } from './order-script.ts';

const { tries, longestPauseSeconds, timeoutSeconds } = SCRIPT_RETRY;

/**
 * A script for Python 3.9 or later without packages that does the same as `javaScriptOrder`. Its
 * settings of `json.dumps` write the body as `JSON.stringify` does, byte for byte; so does
 * `backslashreplace` with half a pair of surrogates, which UTF-8 cannot write otherwise.
 */
export function pythonOrder({ url, idempotencyKey, request, texts }: OrderToScript): string {
  const say = (text: string) => comment('#', text);
  return `${say(texts.intro)}
# ${tokenVariable}=… python3 order.py
import json, os, random, sys, time, urllib.request
from email.utils import parsedate_to_datetime
from http.client import HTTPException

URL = ${literal(url)}
KEY = ${literal(idempotencyKey)}
ORDER = ${literal(request)}

TOKEN = os.environ.get("${tokenVariable}")
if not TOKEN:
    sys.exit(${message(texts.noToken)})


class EveryAnswer(urllib.request.HTTPErrorProcessor):
    ${say(texts.everyAnswer)}
    def http_response(self, request, response):
        return response

    https_response = http_response


${say(texts.oneTry)}
def send():
    body = json.dumps(ORDER, separators=(",", ":"), ensure_ascii=False)
    headers = {
        "Authorization": f"Bearer {TOKEN}",
        "Content-Type": "application/json",
        "Idempotency-Key": f'"{KEY}"',
    }
    request = urllib.request.Request(URL, body.encode("utf-8", "backslashreplace"), headers)
    try:
        response = urllib.request.build_opener(EveryAnswer).open(request, timeout=${timeoutSeconds})
        text = response.read().strip()
        answer = json.loads(text) if text.startswith(b"{") else {}
        return response.status, response.headers, answer
    except (OSError, HTTPException, ValueError) as error:
        return 0, {}, {"title": str(error)}


${say(texts.pause)}
def pause_after(attempt, retry_after):
    own = 2**attempt * random.uniform(0.5, 1)
    try:
        if retry_after.isdigit():
            return max(own, int(retry_after))
        return max(own, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (TypeError, ValueError):
        return own


unclear = False
for attempt in range(1, ${tries + 1}):
    status, headers, answer = send()
    if 200 <= status < 300 and answer.get("id"):
        print(${message(`${texts.placed}: `)} + f"{answer['id']}")
        print(${message(`${texts.follow}: `)} + f"{URL}/{answer['id']}")
        sys.exit()
    ${say(texts.onlyApi)}
    from_api = headers.get("Content-Type", "").startswith("application/problem+json")
    reused = str(answer.get("type")).endswith("#idempotency-key-reused")
    refused = from_api and 400 <= status < 500 and (reused or status not in (408, 409))
    unclear = unclear or not refused
    pause = pause_after(attempt, headers.get("Retry-After", ""))
    if (refused and status != 429) or pause > ${longestPauseSeconds}:
        break
    if attempt < ${tries}:
        time.sleep(pause)

report = [${message(`${texts.failed}: `)} + f"{status} {answer.get('title', '')}"]
for error in from_api and answer.get("errors") or []:
    report.append(f"  {error.get('pointer')}: {error.get('code')}")
if unclear:
    report.append(${message(texts.unclear)})
sys.exit("\\n".join(report))
`;
}
