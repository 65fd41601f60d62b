/** The table of measures as a document for people: docs/measures.md is made of it by `npm run docs:measures`. */
import { definitions } from './definitions.ts'
import type { MeasureId } from './definitions.ts'
import type { MeasureDefinition } from './measure-definition.ts'
import { measured } from './figures.ts'
import { keptPairs, pairName } from './pairs.ts'
import { cutDims } from '../schema/measures.ts'

const units: Record<MeasureDefinition['unit'], string> = {
  share: 'a share, shown in percent',
  seconds: 'time',
  money: 'money, each currency by itself',
  number: 'a number',
  points: 'points',
}

/** Markdown, with a line for each thing that the table says. */
export function measuresDocument(): string {
  const ids = Object.keys(definitions) as MeasureId[]
  const [shown, other] = [ids.filter((id) => id in measured), ids.filter((id) => !(id in measured))]
  return `${[
    '# Measures',
    'What each number in Foyer means. This page is made from the one table that screens, exports and mails are made from too (`shared/measures/definitions.ts`): `npm run docs:measures` writes it.',
    'An *episode* is one pass of an inquiry from entering a queue to closing; reopened within 7 days, it begins the next. *Live*: the visitor was there and waited; a *message* was written to be answered in working time. Rates are filed by when the episode entered, for good, in the workspace’s zone; what people did, and what sales decided, by when it happened. Spam, duplicates and tests count nowhere. An empty denominator is no data, never 0 %.',
    `Numbers can be cut by ${list(cutDims)}, and by two of them at once. Kept ready: ${list(keptPairs.map((pair) => `\`${pairName(pair)}\``))}; any other two are counted from the episodes when they are asked for. Of a team, a manager sees every cut; two at once where one of the two is the queue.`,
    '## Made of facts',
    ...shown.map(section),
    '## By other rules',
    ...other.map(section),
  ].join('\n\n')}\n`
}

function section(id: MeasureId): string {
  const said: MeasureDefinition = definitions[id]
  const better = said.better === 'neither' ? '' : `; ${said.better} is better`
  return [
    `### ${said.name}`,
    '',
    said.question,
    '',
    `- **Formula**: ${said.formula}`,
    `- **In**: ${units[said.unit]}${better}`,
    `- **Counted**: ${said.numerator}`,
    ...(said.denominator === null ? [] : [`- **Out of**: ${said.denominator}`]),
    ...(said.exclusions.length === 0 ? [] : [`- **Left out**: ${said.exclusions.join('; ')}`]),
    `- **May change**: ${said.maturity ?? 'No, it is final at once.'}`,
  ].join('\n')
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
