/** As on a page whose step for trusted sources has come alive: every mistake is told by its name. */
import { loadAdvice } from '#sources';

await loadAdvice();
