import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './documents.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const workflow = parse(read('.github/workflows/test-and-publish.yml')) as Workflow;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);

const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/gu)].map(
    ([, named, short]) => named ?? short ?? '',
  );

test.each([
  ['.ci/run', read('.ci/run')],
  ['the workflow', steps.map(({ run }) => run ?? '').join('\n')],
])('%s runs only scripts that there are', (_, text) => {
  expect(scriptsIn(text)).not.toEqual([]);
  expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
});

describe('the workflow', () => {
  test('tests every push and every pull request', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
    const tests = workflow.jobs.test;
    expect(tests?.steps.map(({ run }) => run)).toContain('npm ci && npm test');
    expect(tests?.if).toBeUndefined();
  });

  test('publishes only what is on main and has passed', () => {
    const publishing = jobs.filter(([, { permissions }]) => permissions?.pages === 'write');
    expect(publishing.map(([name]) => name)).toEqual(['publish']);
    expect(workflow.jobs.publish?.needs).toBe('test');
    expect(workflow.jobs.publish?.if).toBe(
      "github.event_name == 'push' && github.ref == 'refs/heads/main'",
    );
  });

  test('may change nothing in the repository', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const granted = jobs.map(([, { permissions }]) => permissions?.contents ?? 'read');
    expect(new Set(granted)).toEqual(new Set(['read']));
  });

  test('names each action by its major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
    expect(new Set(actions.map((action) => action.split('@')[0])).size).toBe(new Set(actions).size);
  });

  test('reads only outputs of steps that there are', () => {
    const read = [...JSON.stringify(workflow).matchAll(/steps\.([\w-]+)\.outputs/gu)];
    const ids = steps.flatMap(({ id }) => id ?? []);
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(([, id]) => id).filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});
