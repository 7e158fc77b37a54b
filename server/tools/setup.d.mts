/** The root of the project. */
export const root: string;

/** Installs the dependencies if they are missing or differ from package-lock.json. */
export function setup(): Promise<void>;

/** Runs npm in a folder. @throws with the first lines of its output if it fails. */
export function npm(args: readonly string[], cwd: string): void;
