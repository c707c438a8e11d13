/** The `test` of everything that is asked of a web server. */
import { test as browserTest } from '../support/fixtures.ts';
import { ask, type Answer, type Question } from './ask.ts';
import { PLACES, addressOf, type Place } from './places.ts';

export { expect } from '@playwright/test';
