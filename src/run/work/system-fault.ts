/** What an operating system refuses, in words for who runs the program. */
import { CannotRun } from '../../errors.ts';

const reasons: Readonly<Record<string, readonly [says: string, todo: string]>> = {
  EACCES: ['You may not read or write it', 'Ask whoever owns it, or use another folder'],
  EPERM: ['You may not read or write it', 'Ask whoever owns it, or use another folder'],
  EROFS: ['It lies on a disk that can’t be written to', 'Use a folder on another disk'],
  ENOENT: ['It is not there', 'Put it there, or correct its name'],
  EISDIR: ['It is a folder, and a file belongs there', 'Name the file'],
  ENOTDIR: ['A file stands where a folder belongs', 'Name a folder'],
  EEXIST: ['A file stands where a folder belongs', 'Name another folder'],
  ENOSPC: ['The disk is full', 'Make room, then run it again'],
  EMFILE: ['Too many files are open at once', 'Close other programs, then run it again'],
};

/** @returns the error as a sentence, with the file's path; null where no operating system refused anything */
export function systemFault(error: unknown): CannotRun | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const [says, todo] = reasons[code ?? ''] ?? [];
  if (says === undefined || todo === undefined) return null;
  const where = path === undefined ? {} : { file: path };
  return new CannotRun([{ check: 'file-access', level: 'mend', where, says: `${says}.`, todo: `${todo}.` }]);
}
