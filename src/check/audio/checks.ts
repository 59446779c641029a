import type { Check } from '../check.ts';
import { recordingEven } from './recording-even.ts';
import { type RecordingRead, recordingHeard } from './recording-heard.ts';

/** What is asked of recordings, in the report's order. */
export const recordingChecks: readonly Check<readonly RecordingRead[]>[] = [recordingHeard, recordingEven];
