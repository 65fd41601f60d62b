/** English words for taking a list of customers in: loaded with its page alone. */
import type { AddressKind, Fault, ImportField, LineDid } from '../../shared/schema/customer-import.ts'

const fields: Record<ImportField, string> = {
  fullName: 'Full name',
  email: 'E-mail',
  phone: 'Telephone',
  line: 'LINE',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
  language: 'Language',
  note: 'Note',
}

/** Known by what: the end of a sentence. */
const by: Record<AddressKind, string> = {
  email: 'e-mail address',
  phone: 'telephone number',
  line: 'LINE',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
}

const reasons: Record<Fault['why'], string> = {
  missing: 'is missing',
  'too-long': 'is too long',
  'too-many': 'has more than 5',
  'no-email': 'is no e-mail address',
  'no-phone': 'is no number that can be dialled',
  'no-country': 'needs its country’s code, or choose a country above',
  'no-language': 'is none of the languages that visitors are spoken to in; leave it empty',
  'no-address': 'There is no address: nobody could be found again by this line',
  'two-customers': 'The addresses are those of two customers that are known already',
}

const verdicts: Record<LineDid, string> = {
  new: 'New',
  completed: 'Completed',
  unchanged: 'Known already',
  differs: 'Differs',
  wrong: 'Wrong',
  repeated: 'Twice in the list',
  forgotten: 'Asked to be forgotten',
}

export const customers = {
  lead: 'Take in a list of customers you know from elsewhere. Before anything is kept you see what would become of each line, and all of it can be taken back for 30 days.',
  fields,
  by,
  reasons,
  verdicts,

  file: {
    title: '1. Choose a file',
    label: 'A file of comma-separated values (CSV)',
    hint: 'Separated by commas, semicolons or tabs, in UTF-8, up to 5,000 lines and 2 MB. Each line needs a name and at least one address: e-mail, telephone, LINE, WhatsApp or WeChat.',
    read: (name: string, lines: string) => `${name}: ${lines}`,
    lines: (count: number) => (count === 1 ? `${count} line` : `${count} lines`),
    stays: 'The list below is still the one before.',
    faults: {
      'too-large': 'This file is larger than 2 MB. Part it into several.',
      spreadsheet:
        'This is a spreadsheet, not a CSV file. In Excel, Numbers or Google Sheets, save or download it as “CSV UTF-8”, and choose that file.',
      encoding: 'This file is not in UTF-8: letters would come out wrong. Save it again as “CSV UTF-8”.',
      'no-text': 'This is no text file. Save your list as “CSV UTF-8”, and choose that file.',
      quotes: 'A quotation mark is opened and never closed, or stands where none can:',
      'too-many-lines': 'This list has more than 5,000 lines. Part it into several.',
      'too-many-columns': 'This list has more than 60 columns. Leave out those you do not need.',
      empty: 'There is no line in this file beside the names of its columns.',
      unreadable: 'The browser could not read this file. Choose it again.',
    },
    line: (line: string) => `Line ${line}`,
  },

  columns: {
    title: '2. What the columns are',
    named: 'The first line names the columns',
    column: (number: string) => `Column ${number}`,
    example: (text: string) => `e.g. ${text}`,
    leaveOut: 'Leave out',
    country: 'Telephone numbers without a country’s code are of',
    noCountry: 'no country: each needs its code',
    lacksName: 'Choose which column is the full name. If it is in several, choose it for each of them.',
    lacksAddress: 'Choose at least one column with an address.',
    preview: 'The first ten, as they would be kept',
    number: 'Line',
    check: 'See what would happen',
  },

  check: {
    title: '3. What would happen',
    progress: (done: string, all: string) => `${done} of ${all} lines looked at`,
    over: 'Every line is looked at. Nothing is kept yet.',
    show: 'Show lines that are',
    nothing: 'There is nothing new in this list: nothing to take in.',
    take: (count: number) => (count === 1 ? `Take in ${count} line` : `Take in ${count} lines`),
    more: 'Show more lines',
  },

  taking: {
    title: '4. Taking in',
    progress: (done: string, all: string) => `${done} of ${all} lines taken in`,
    over: 'The list is taken in.',
    stays:
      'Keep this page open until it is done. If it breaks off, go on here, or take the same file in again: no line counts twice.',
    goOn: 'Go on',
    another: 'Take in another file',
  },

  said: {
    new: 'New',
    unchanged: (by: string) => `Known by ${by}; nothing to add`,
    completed: (by: string, fills: string) => `Known by ${by}; adds ${fills}`,
    differs: (by: string, differs: string) => `Known by ${by}; what is known stays: ${differs}`,
    differsFills: (by: string, differs: string, fills: string) =>
      `Known by ${by}; what is known stays: ${differs}. Adds ${fills}`,
    fault: (field: string, why: string) => `${field} ${why}`,
    repeated: (by: string, line: string) => `The same ${by} as in line ${line}: that one counts`,
    forgotten: (by: string, day: string) => `Whoever has this ${by} asked to be forgotten on ${day}: not taken in`,
  },

  leftOut: {
    download: (count: number) =>
      count === 1 ? `Download ${count} line that is left out` : `Download ${count} lines that are left out`,
    reason: 'Why it was left out',
    file: 'left-out.csv',
  },

  past: {
    title: 'Lists that were taken in',
    empty: 'None yet.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    unfinished: (done: string, all: string) => `${done} of ${all} lines, not finished`,
    undo: 'Take back',
    undoSure: 'Take it back',
    undoAsk:
      'Customers that this list made go, and what it filled in goes. Whoever asked since, or was changed since, stays.',
    leave: 'Leave it',
    until: (day: string) => `can be taken back until ${day}`,
    undone: (removed: string, emptied: string) => `Taken back: ${removed} gone, ${emptied} as before`,
    kept: (count: string) => `These stay (${count}):`,
    why: { used: 'asked since', changed: 'changed since' },
    keptLine: (line: string, name: string, why: string) => `Line ${line}, ${name}: ${why}`,
  },

  forget: {
    title: 'A customer asks to be forgotten',
    lead: 'They are gone for good, and no list brings them back by any address that is known of them. What they wrote to you they delete themselves, under “Your data” in the widget.',
    label: 'One of their addresses',
    hint: 'E-mail, telephone with its country’s code, LINE, WhatsApp or WeChat.',
    empty: 'Enter an address.',
    look: 'Look',
    none: 'No customer has this address. A list could bring it in one day.',
    forget: (name: string) => `Forget ${name} for good`,
    forgetAll: (count: string) => `Forget all ${count} for good`,
    keepOut: 'Keep it out',
    leave: 'Leave it',
    done: 'They are forgotten.',
    keptOut: 'No list brings this address in.',
  },
}
