import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { findProgram, requirePrograms } from '../../support/programs.ts';

const there = { file: execPath, debianPackage: 'nodejs' };
const missing = ['nowhere-d', '/usr/lib/nowhere/module.so'].map((file, index) => ({
  file,
  debianPackage: `nowhere-${index}`,
}));

test('a server that is missing fails, with the one command that installs all that is missing', () => {
  expect(() => {
    requirePrograms([there, ...missing]);
  }).toThrow(
    'Not installed: nowhere-d, /usr/lib/nowhere/module.so. On Debian and Ubuntu, install what is ' +
      'missing with:\n  sudo apt-get update && ' +
      'sudo apt-get install --no-install-recommends nowhere-0 nowhere-1',
  );
});

test('nothing is said while everything is there', () => {
  expect(() => {
    requirePrograms([there]);
  }).not.toThrow();
});

test('a program is found by its name, and a file by its path', () => {
  expect(findProgram({ file: 'node', debianPackage: 'nodejs' })).toMatch(/[\\/]node$/u);
  expect(findProgram(there)).toBe(execPath);
});
