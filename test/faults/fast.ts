import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for one test file, in memory where that is possible: thousands of files are written to the disk here. */
export function fastFolder(): string {
  const memory = '/dev/shm';
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'lsicu-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
