import type { AfterOrderingTopic, Service } from '#catalogue';
import {
  serviceQuestion,
  textOfService,
  type AnsweredQuestion,
  type TextSource,
} from '../questions/answers.ts';

/** What is known of a topic for a service; both undefined where nothing is. */
export interface Topic {
  /** The question of the same id, if there is an answer or advice; without its link to a page. */
  readonly known: AnsweredQuestion | undefined;
  /** The text in the service’s file. */
  readonly text: string | undefined;
}

/**
 * What is known of a topic for a service: what the page of questions answers to the question of the
 * same id, be it in words or by a claim, and the text in the service's file.
 */
export function topicOf(service: Service, topic: AfterOrderingTopic, source: TextSource): Topic {
  const question = serviceQuestion(topic, source, service);
  const isKnown = question && (question.answer ?? question.claim ?? question.advice) !== undefined;
  const text = service.afterOrdering?.[topic];
  return {
    known: isKnown ? { ...question, see: undefined } : undefined,
    text: text && textOfService(text, source, service),
  };
}
