import { join } from 'node:path'

/** The project's folder, wherever a command was called from; ends with a slash. */
export const root = join(import.meta.dirname, '..', '/')
