/** A list of customers on its way in: what the console sends of it, and what becomes of each line. */
import * as z from 'zod'
import { countries } from '../countries.ts'
import { importLimits } from '../import-limits.ts'
import { limits } from '../limits.ts'
import { line } from './basics.ts'
import type { Id, Language } from './basics.ts'

/** The kinds of addresses by which a customer is found again. */
export const addressKinds = ['email', 'phone', 'line', 'whatsapp', 'wechat'] as const
export type AddressKind = (typeof addressKinds)[number]

/** What a column of a list can be. */
export const importFields = ['fullName', ...addressKinds, 'language', 'note'] as const
export type ImportField = (typeof importFields)[number]

/** A line as it stands in the file, by its number there, from 1. Several cells of one field stand under each other. */
export const ImportLine = z.strictObject({
  line: z.int().min(1).max(importLimits.fileBytes),
  cells: z.partialRecord(z.enum(importFields), z.string().max(importLimits.cell)),
})
export type ImportLine = z.infer<typeof ImportLine>

/** Body of `POST /api/customers/check` and `POST /api/customers/imports/:id/lines`. */
export const ImportLines = z.strictObject({
  /** From where numbers without a country's code are dialled; null: there are none. */
  country: z.enum(countries).nullable(),
  lines: z
    .array(ImportLine)
    .min(1)
    .max(importLimits.linesAtOnce)
    .refine((lines) => new Set(lines.map((one) => one.line)).size === lines.length, 'must not have a line twice'),
})
export type ImportLines = z.infer<typeof ImportLines>

/** Body of `PUT /api/customers/imports/:id`: the id is the client's. */
export const ImportToBegin = z.strictObject({
  file: line(importLimits.fileName),
  /** How many lines will come. */
  lines: z.int().min(1).max(importLimits.lines),
})
export type ImportToBegin = z.infer<typeof ImportToBegin>

/** Body of `POST /api/customers/find` and `POST /api/customers/forget`: one of somebody's addresses, of whatever kind. */
export const AddressToFind = z.strictObject({ address: line(limits.email), country: z.enum(countries).nullable() })
export type AddressToFind = z.infer<typeof AddressToFind>

/** A customer as they are found. */
export interface FoundCustomer extends Pick<ReadCustomer, 'fullName'> {
  id: Id
  addresses: { kind: AddressKind; value: string }[]
}

/** Why a field cannot be taken. */
const faultReasons = [
  'missing',
  'too-long',
  'too-many',
  'no-email',
  'no-phone',
  /** It may be one, if only it was known where it is dialled. */
  'no-country',
  'no-language',
  /** Nothing by which they could be found again. */
  'no-address',
  /** Its addresses are those of two customers. */
  'two-customers',
] as const
const Fault = z.strictObject({ field: z.enum([...importFields, 'address']), why: z.enum(faultReasons) })
export type Fault = z.infer<typeof Fault>

const by = z.enum(addressKinds)
const fields = z.array(z.enum(importFields))

/** What becomes of a line. What is known already stays as it is; what it lacked is filled in. */
export const LineVerdict = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('new') }),
  /** Known by an address of this kind. */
  z.strictObject({ did: z.literal('unchanged'), by }),
  z.strictObject({ did: z.literal('completed'), by, fills: fields }),
  /** The list says something else there: that is not taken. */
  z.strictObject({ did: z.literal('differs'), by, fills: fields, differs: fields }),
  z.strictObject({ did: z.literal('wrong'), faults: z.array(Fault) }),
  /** The same customer as in a line before. */
  z.strictObject({ did: z.literal('repeated'), by, of: z.int() }),
  /** They asked to be forgotten, then (epoch ms): not taken in. */
  z.strictObject({ did: z.literal('forgotten'), by, at: z.int() }),
])
export type LineVerdict = z.infer<typeof LineVerdict>
export type LineDid = LineVerdict['did']

/** A customer as a line makes them. */
export interface ReadCustomer {
  fullName: string
  /** `value` is what they are found by, `written` as it stood in the list. */
  addresses: { kind: AddressKind; value: string; written: string }[]
  language: Language | null
  note: string | null
}

/** Answer for one line. */
export interface CheckedLine {
  line: number
  verdict: LineVerdict
  /** As it would be kept; null where something is wrong. */
  read: ReadCustomer | null
}

/** Answer of `POST /api/customers/check` for one line. */
export interface LookedAtLine extends CheckedLine {
  /** The customer whom it is of, where that is known and no line before it has them. */
  customer: Id | null
}

/** How many lines came to what. */
export type ImportCounts = Record<LineDid, number>

/** An import as it is listed. */
export interface CustomerImport extends ImportToBegin {
  id: Id
  /** Who began it, and when (epoch ms). */
  by: { id: Id; name: string }
  at: number
  counts: ImportCounts
  /** Until when it can be taken back (epoch ms). */
  undoUntil: number
  /** When that was done first, and how many customers are gone or as they were; null: never. */
  undone: { at: number; removed: number; emptied: number } | null
}

/** Answer to `POST /api/customers/imports/:id/undo`. */
export interface ImportUndone {
  /** Customers that are gone, and those that are as they were before. */
  removed: number
  emptied: number
  /** Those that stay: they asked since, or somebody changed them. */
  kept: { line: number; fullName: string; why: 'used' | 'changed' }[]
}
