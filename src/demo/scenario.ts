/** What readers of the demo choose: how the order API behaves. Light, for the banner loads it too. */

import { type Scenario, scenarios } from '#backend/scenarios';
import { keptByDemo } from '#kept/by-demo';
import { removeExpiredOrders } from './order-retention.ts';

export { scenarios };

/** Where the choice is stored. */
const storageKey = keptByDemo.scenario.prefix;
/** The name of the parameter of an address that chooses, such as `?scenario=slow`. */
const parameter = 'scenario';

/** The scenario of this page: the one its address names, else the remembered one. */
export function currentScenario(): Scenario {
  return (
    readScenario(new URLSearchParams(location.search).get(parameter)) ??
    readScenario(stored()) ??
    'success'
  );
}

/** Chooses a scenario, for this page and, where there is storage, for those that follow. */
export function chooseScenario(scenario: Scenario): void {
  setParameter(scenario === 'success' ? null : scenario);
  try {
    localStorage.setItem(storageKey, scenario);
  } catch {
    // The address has it: it holds for this page.
  }
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls back whenever a scenario has been chosen on this page. */
export function onScenario(listener: () => void): void {
  listeners.add(listener);
}

/**
 * What a page of the demo begins with: its address's choice is taken over, so that it holds for the
 * pages that follow too, and orders that are too old are forgotten.
 */
export function beginDemoVisit(): Scenario {
  const scenario = currentScenario();
  if (scenario !== (readScenario(stored()) ?? 'success')) chooseScenario(scenario);
  try {
    removeExpiredOrders(localStorage, Date.now());
  } catch {
    // Without storage nothing was kept.
  }
  return scenario;
}

/** The scenario of that name; `undefined` if there is none. */
export function readScenario(text: string | null): Scenario | undefined {
  return scenarios.find((scenario) => scenario === text);
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Writes the choice into the address of the page; null takes it out. */
export function setParameter(value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, value);
  history.replaceState(history.state, '', url);
}
