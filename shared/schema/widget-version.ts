/** A version of the widget under an address of its own: as `/widget-versions.json` lists them, and as one is kept in `pinned/`. */
import * as z from 'zod'

export const WidgetVersion = z.strictObject({
  /** Its loader is `<version>.widget.js`. */
  version: z.string().regex(/^[\da-f]{10}$/),
  /** The day it was kept (YYYY-MM-DD, UTC), so that it stays when Foyer is upgraded; null: it goes with the next build. */
  keptOn: z.iso.date().nullable(),
  /** Every file of it, by its path from the server's root, with its integrity: the loader first. */
  files: z.record(z.string(), z.string()),
})
export type WidgetVersion = z.infer<typeof WidgetVersion>
