import type { AfterOrderingTopic, Service } from '#catalogue';
import { serviceQuestion, textOfService, type TextSource } from '../questions/answers.ts';

/**
 * What is known of a topic for a service: the answer to the question of the same id, if the page of
 * questions has one, and the text in the service's file. Empty where there is neither.
 */
export function topicOf(
  service: Service,
  topic: AfterOrderingTopic,
  source: TextSource,
): readonly string[] {
  const answer = serviceQuestion(topic, source, service)?.answer;
  const text = service.afterOrdering?.[topic];
  return [
    ...(answer === undefined ? [] : [answer]),
    ...(text === undefined ? [] : [textOfService(text, source, service)]),
  ];
}
