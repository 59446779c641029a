import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: a browser, a worker pool and PDFium want memory of their own in each process.
    pool: 'forks',
    maxWorkers: 2,
  },
});
