/** Builds a program whose code counts its own steps, and loads it. */
export function loadCounted(entry: string): Promise<unknown>;
