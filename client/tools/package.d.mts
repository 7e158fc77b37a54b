/** The files of the project that are packaged. */
export function packagedFiles(): string[];
