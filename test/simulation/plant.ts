/** A bug to plant in memory while the modules of worlds are loaded. */

export interface Plant {
  /** The file, from the project's root. */
  file: string
  /** Each replaced once; it must be there. */
  plant: readonly (readonly [string, string])[]
}
