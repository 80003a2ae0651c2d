export function madeFiles(): Promise<{ file: string; text: string }[]>;
