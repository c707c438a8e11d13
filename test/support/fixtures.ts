/** The `test` of every browser test: a page that complains is a page that fails. */
import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

/** A complaint that a test provokes on purpose, such as the browser's own log of an HTTP 422. */
export interface ExpectedError {
  /** Tried on the text of a complaint, which ends with the address it is about. */
  readonly matches: RegExp;
  readonly reason: string;
}

/** What a project of the Playwright configuration sets. */
export interface FixtureOptions {
  /** The one other origin that pages may ask, that of a real order API; '' for none. */
  allowedOrigin: string;
}

interface Fixtures extends FixtureOptions {
  /**
   * Complaints of this test that are right: `expectedErrors.push({ matches, reason })`. The test
   * also fails if one of them does not come.
   */
  expectedErrors: ExpectedError[];
  /** Runs by itself, around every test. */
  silentPages: undefined;
}

export const test = base.extend<Fixtures>({
  allowedOrigin: ['', { option: true }],

  expectedErrors: async ({}, use) => {
    await use([]);
  },

  silentPages: [
    async ({ context, baseURL, allowedOrigin, expectedErrors }, use) => {
      const origins = [new URL(baseURL ?? '').origin, allowedOrigin];
      const complaints = await listen(context, origins);
      await use(undefined);
      const unexpected = complaints.filter(
        (complaint) => !expectedErrors.some(({ matches }) => matches.test(complaint)),
      );
      expect(unexpected, 'complaints of the page').toEqual([]);
      const missing = expectedErrors.filter(
        ({ matches }) => !complaints.some((complaint) => matches.test(complaint)),
      );
      expect(missing, 'expected errors that did not come').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what no page may do: report an error, break the security policy, leave its origin. */
async function listen(
  context: BrowserContext,
  origins: readonly string[],
): Promise<readonly string[]> {
  const complaints: string[] = [];

  context.on('console', (message) => {
    const { url } = message.location();
    const text = `console ${message.type()}: ${message.text()} (${url})`;
    if (message.type() === 'error' || /hydrat/i.test(message.text())) complaints.push(text);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !origins.includes(url.origin)) {
      complaints.push(`request to another origin: ${url.href}`);
    }
  });

  // Counted by itself: a policy that only reports, or a quiet browser, logs nothing.
  await context.exposeFunction('reportViolation', (violation: string) => {
    complaints.push(`security policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const report = `${effectiveDirective} blocked ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`;
      window.reportViolation(report);
    });
  });
  return complaints;
}

declare global {
  interface Window {
    readonly reportViolation: (violation: string) => void;
  }
}
