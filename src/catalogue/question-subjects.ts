/** What a question is about: the sections of the page, and `service` for what is asked of each service. */
export const questionSubjects = ['ordering', 'contract', 'support', 'service'] as const;

/** What a question is about. */
export type QuestionSubject = (typeof questionSubjects)[number];
