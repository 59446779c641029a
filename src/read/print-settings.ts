/** `print:` in `campaign.yaml`: what the press, the sheet and the job ticket each take. Left out, every part has a default. */
import { z } from 'zod';
import { jobSettings } from './job-settings.ts';
import { pressSettings } from './press-settings.ts';
import { sheetSettings } from './sheet-settings.ts';

export const printSchema = z.strictObject({ ...pressSettings, ...sheetSettings, ...jobSettings }).prefault({});

export type PrintSettings = z.infer<typeof printSchema>;
