import type { OrderApiFailure } from '#api';
import type { Translator } from './translator.ts';

/** Why a call to the order API failed, as one sentence for readers. */
export function reasonMessage(failure: OrderApiFailure, { text }: Translator): string {
  switch (failure.kind) {
    case 'problem':
      return text('reason.problem', { title: failure.problem.title });
    case 'http':
      return text('reason.http', { status: failure.status });
    default:
      return text(`reason.${failure.kind}`);
  }
}
