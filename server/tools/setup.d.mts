/** The folder of the project. */
export const root: string;

/** Installs the dependencies if they are missing or are not those of package-lock.json. */
export function setup(): Promise<void>;

/** Runs npm in a folder; what it says first is shown, and only when it fails. */
export function npm(args: readonly string[], cwd: string): void;
