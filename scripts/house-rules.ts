/** The house's own rules that no linter knows, as pure functions over a file's text; check-house.ts runs them over all files. */

/** One finding: the line it is on and what is wrong there. */
export interface Finding {
  line: number
  message: string
}

interface Rule {
  /** Whether the rule looks at this file; `path` is relative to the project, with forward slashes. */
  covers: (path: string) => boolean
  pattern: RegExp
  message: string
}

/** A file longer than this has swallowed something that deserves a file of its own. */
const longestFile = 400
/** Each file of worker tests costs a start of its own, so that these may tell a longer story. */
const longestWorkerTest = 700
/** A catalogue of words is one table, however much there is to say. */
const isCatalogue = (path: string) => /\/words\/[a-z]{2}\.ts$/u.test(path)

/** How many lines a file may have. */
function longestOf(path: string): number {
  if (isCatalogue(path)) return Infinity
  return path.startsWith('test/worker/') ? longestWorkerTest : longestFile
}

/** What reaches people; a build plugin does not. */
const program = /^(worker|console|widget(?!\/build\/)|shared|demo)\//u
const testing = /^(test|bench)\//u
/** Where SQL may be written: the record's room, the objects' own storage, and nowhere else. */
const sqlRoom = /^worker\/(record\/|desk\/(?!core\/)|limiter|search\/word-index)/u

const rules: Rule[] = [
  {
    covers: (path) => path.startsWith('worker/') && path !== 'worker/record/sql.ts',
    pattern: /\.prepare\(/u,
    message: 'prepares a statement by hand: use the sql tag of worker/record/sql.ts',
  },
  {
    covers: (path) => program.test(path) && !sqlRoom.test(path),
    pattern:
      /\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX))\b/u,
    message: 'holds SQL: SQL lives in worker/record, and in the storage files of the objects',
  },
  {
    covers: (path) => program.test(path),
    pattern:
      /\.(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|unsafeHTML|unsafeSVG|unsafeStatic/u,
    message: 'is an HTML sink: bind text',
  },
  {
    covers: (path) => testing.test(path),
    pattern: /\b(it|test|describe)\.(skip|only|todo|fixme)\b/u,
    message: 'leaves a test out: fix it or delete it',
  },
  {
    covers: (path) => testing.test(path),
    pattern: /\bwaitForTimeout\(/u,
    message: 'sleeps: wait for what should happen instead',
  },
  {
    covers: (path) => path !== 'shared/permissions.ts',
    pattern: /\bfrom '.*\brole-table\.ts'/u,
    message: 'reads the table of the roles: ask mayOf in shared/permissions.ts',
  },
  {
    covers: (path) => /^(worker|console|shared)\//u.test(path) && path !== 'shared/permissions.ts',
    pattern: /\brole\)? [!=]== '(?!owner')/u,
    message: 'goes by a role: ask mayOf in shared/permissions.ts what somebody may do',
  },
  { covers: (path) => !path.endsWith('house-rules.ts'), pattern: /\b(TODO|FIXME|XXX)\b/u, message: 'is unfinished' },
]

/** What the house finds in a file; empty when it is in order. `path` is relative to the project. */
export function houseFindings(path: string, content: string): Finding[] {
  const lines = content.split('\n')
  const findings = lines.flatMap((text, at) =>
    rules
      .filter((rule) => rule.covers(path) && rule.pattern.test(text))
      .map((rule) => ({ line: at + 1, message: rule.message })),
  )
  const length = content.endsWith('\n') ? lines.length - 1 : lines.length
  const longest = longestOf(path)
  if (length > longest) findings.push({ line: length, message: `is longer than ${longest} lines: part it` })
  return findings
}
