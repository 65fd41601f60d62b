/**
 * How much a list of customers may be. Beside `limits`, which the console's first load carries: these come with the page that
 * takes a list in, and with the worker.
 */
export const importLimits = {
  /** Bytes of a file. */
  fileBytes: 2 * 1024 * 1024,
  /** Lines with something in them, beside the one that names the columns. */
  lines: 5_000,
  columns: 60,
  /** Code points of a file's name as it is kept. */
  fileName: 120,
  /** Lines in one request, and bytes of its body. */
  linesAtOnce: 200,
  bodyBytes: 600_000,
  /** UTF-16 units of a cell: what is longer is too long for any field. */
  cell: 8_200,
  /** Code points of what is noted of a customer. */
  note: 2_000,
  /** Addresses of one kind that a line may have. */
  addressesOfKind: 5,
  /** Imports that are listed, the newest. */
  listed: 20,
  /** An import can be taken back for this long (ms). */
  undoMs: 30 * 86_400_000,
} as const
