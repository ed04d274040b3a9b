/** All that a command may do to the world outside, so that a test can stand in for it. */
export interface Io {
  /** The whole text of a file, or of standard input for `-`. Throws if it cannot be read. */
  readonly readText: (file: string) => Promise<string>;
  /** Writes a file as a whole. */
  readonly writeText: (file: string, text: string) => Promise<void>;
  /** Adds to standard output. */
  readonly print: (text: string) => void;
  /** Adds to standard error. */
  readonly complain: (text: string) => void;
  /** The date of today, such as `2025-05-14`. */
  readonly today: () => string;
  /** The version of the package. */
  readonly version: () => Promise<string>;
}
