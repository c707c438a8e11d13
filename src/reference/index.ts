/** What the reference pages and the OpenAPI file are made of. Build time only. */
export {
  errorGroups,
  messagesIn,
  type ErrorEntry,
  type ErrorExample,
  type ErrorGroup,
} from './errors/reference.ts';
export {
  answeredIn,
  type Answered,
  type AnswerGroup,
  type SupportAnswer,
} from './support/answers.ts';
export { fieldExamples } from './errors/examples.ts';
export { exampleCall } from './example-call.ts';
export { exampleRequest, problemExample } from './examples.ts';
export { openApiDocument, placeholderUrl } from './openapi/document.ts';
export { operations, type Operation, type OperationName } from './openapi/operations.ts';
export { schemas, type SchemaName } from './openapi/schemas.ts';
