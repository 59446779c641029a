import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: a browser, a worker pool and PDFium want memory of their own in each process.
    pool: 'forks',
    maxWorkers: 2,
    // Modules are loaded once a process, not once a file: a fifth of the time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'test', include: ['test/**/*.test.ts'], exclude: ['test/torture/**'] } },
      // Whole runs and whole sites: signed, spoilt, sent back changed, with a browser that dies, walked by keyboard.
      { extends: true, test: { name: 'torture', include: ['test/torture/*.test.ts'] } },
    ],
  },
});
