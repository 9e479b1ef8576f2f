/** The name of a file, from its path on whichever system. */
export const fileOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
