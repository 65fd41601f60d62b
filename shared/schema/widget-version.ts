/** A version of the widget under an address of its own, as `/widget-versions.json` lists it, the newest first. */
export interface WidgetVersion {
  /** Ten digits of the loader's SHA-256, hexadecimal; its file is `<version>.widget.js`. */
  version: string
  /** It stays when Foyer is upgraded. */
  kept: boolean
  /** Every file of it, by its path from the server's root, with its integrity: the loader first. */
  files: Record<string, string>
}
