import { issueMessage, type Translator } from '#i18n';
import type { SourceProblem } from '#sources';

/** A finding as a sentence of its own; the message alone ends without a full stop. */
export function sentence(problem: SourceProblem, translator: Translator): string {
  const message = issueMessage(problem, translator);
  return message.endsWith('?') ? message : `${message}.`;
}
