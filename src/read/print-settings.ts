/** `print:` in `campaign.yaml`: what the press and the sheet each take. Left out, every part has a default. */
import { z } from 'zod';
import { pressSettings } from './press-settings.ts';
import { sheetSettings } from './sheet-settings.ts';

export const printSchema = z.strictObject({ ...pressSettings, ...sheetSettings }).prefault({});

export type PrintSettings = z.infer<typeof printSchema>;
