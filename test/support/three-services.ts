import { readCatalogue } from '#catalogue/read';

/**
 * A catalogue of three services that never changes, for tests that know its figures. What is true
 * of every catalogue is tested with `readCatalogue()`.
 */
export const threeServices = readCatalogue('test/fixtures/three-services');
