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
export { composeOrderProgram } from './catalogue/example.ts';
export { catalogueFile } from './catalogue/file.ts';
export { catalogueJsonSchema } from './catalogue/json-schema.ts';
export { CatalogueFileSchema, type CatalogueFile } from './catalogue/schema.ts';
export { exampleCall } from './example-call.ts';
export { exampleRequest, problemAddress, problemExample } from './examples.ts';
export { openApiDocument, placeholderUrl } from './openapi/document.ts';
export { operations, type Operation, type OperationName } from './openapi/operations.ts';
export { parameters, type ParameterName } from './openapi/parameters.ts';
export { compactJson } from './compact-json.ts';
export { schemas, type SchemaName } from './openapi/schemas.ts';
