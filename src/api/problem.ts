import { z } from '#sources';

/** Media type of an error body. Source: RFC 9457, section 3. */
export const problemMediaType = 'application/problem+json';

const IgnoredIfNotText = z.catch(z.optional(z.string()), undefined);

/** One thing that is wrong with a request: where (JSON Pointer, RFC 6901) and what (a code). */
export const ProblemErrorSchema = z.object({
  pointer: z.string(),
  code: z.string(),
  params: z.catch(z.record(z.string(), z.union([z.string(), z.number()])), {}),
});
export type ProblemError = z.infer<typeof ProblemErrorSchema>;

/**
 * Problem details. A member of the wrong type is ignored, and a missing `type` reads as
 * `about:blank`; so any JSON object is a problem. Source: RFC 9457, section 3.1.
 */
export const ProblemSchema = z.object({
  type: z.catch(z.string(), 'about:blank'),
  title: z.catch(z.string(), ''),
  /** Advisory; the status of the response counts. */
  status: z.catch(z.optional(z.int()), undefined),
  detail: IgnoredIfNotText,
  instance: IgnoredIfNotText,
  /** What is wrong with which part of the request; empty if the problem names no part. */
  errors: z.catch(z.array(ProblemErrorSchema), []),
});
export type Problem = z.infer<typeof ProblemSchema>;
