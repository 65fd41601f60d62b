/** A file that somebody chose, as a list, or why it is none. */
import { importLimits } from '../../shared/import-limits.ts'
import { parseList } from './parse-list.ts'
import type { List, ListFault } from './parse-list.ts'

type FileFault = ListFault | 'too-large' | 'spreadsheet' | 'encoding' | 'no-text' | 'unreadable'

export type FileRead = { list: List } | { fault: FileFault; line: number | null }

export async function readFile(file: File): Promise<FileRead> {
  if (file.size > importLimits.fileBytes) return refused('too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // It was changed or taken away since it was chosen.
    return refused('unreadable')
  }
  const fault = faultOf(bytes)
  if (fault !== null) return refused(fault)
  try {
    return parseList(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused('encoding')
  }
}

/** What files of spreadsheets begin with: those of today are archives. */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
/** The marks of UTF-16. */
const wide = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

function faultOf(bytes: Uint8Array): FileFault | null {
  const begins = (with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte)
  if (beginnings.some(begins)) return 'spreadsheet'
  if (wide.some(begins)) return 'encoding'
  return bytes.includes(0) ? 'no-text' : null
}

function refused(fault: FileFault): FileRead {
  return { fault, line: null }
}
