import { fileURLToPath } from 'node:url'

/** The project's folder, wherever a command was called from; ends with a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url))
