/** One thing wrong in the content, said for the person who can mend it. */
export interface Fault {
  /** From the project's root: `content/data/services/x.yaml`. */
  file: string;
  /** Counted from 1; left out when the fault is about the file as a whole. */
  line?: number;
  message: string;
}

/** `content/data/services/x.yaml line 12: phone "…" has too few digits; …` */
export const faultToText = ({ file, line, message }: Fault): string =>
  `${file}${line ? ` line ${line}` : ''}: ${message}`;

/** In the order an editor would walk through the folder. */
export const inOrder = (faults: Fault[]): Fault[] =>
  [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
