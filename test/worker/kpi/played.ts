/** How the examples of each rule are played, and which numbers of the API are then what they expect. */
import type { HandleTimes } from '../../../shared/measures/handle-time.ts'
import { abandonmentWritten, resolutionWritten } from '../../unit/measures/examples/written.ts'
import { playAllocation, playCost } from './costs.ts'
import { playInquiries } from './inquiries.ts'
import { playLeads } from './leads.ts'
import { playSurvey } from './surveys.ts'
import { playWork } from './work.ts'

/** By the shape of the inputs that the examples of a rule give. */
const play =
  <Input, Numbers>(plays: (input: Input) => Promise<Numbers>, numbers: (given: Numbers) => unknown) =>
  async (input: unknown): Promise<unknown> =>
    numbers(await plays(input as Input))

const each = (of: Record<string, HandleTimes>, what: (times: HandleTimes) => number) =>
  Object.fromEntries(Object.entries(of).map(([name, times]) => [name, what(times)]))

/** By `fn`. */
export const played: Readonly<Record<string, (input: unknown) => Promise<unknown>>> = {
  abandonRate: play(playInquiries, ({ abandonment }) => abandonmentWritten(abandonment)),
  serviceLevel: play(playInquiries, ({ serviceLevel }) => serviceLevel),
  waits: play(playInquiries, ({ waits }) => waits),
  handleTime: play(playWork, ({ whole, inquiries, assistants }) => ({
    ...whole,
    attention: each(inquiries, ({ attention }) => attention),
    elapsed: each(inquiries, ({ elapsedAht, handled }) => elapsedAht! * handled),
    busy: each(assistants, ({ attention }) => attention),
  })),
  csat: play(playSurvey, ({ satisfaction }) => satisfaction),
  firstContactResolution: play(playInquiries, ({ firstContact }) => firstContact),
  resolutionRate: play(playInquiries, ({ resolution, outcomes }) => resolutionWritten(resolution, outcomes.parts.open)),
  escalationRate: play(playInquiries, ({ escalation }) => escalation),
  qualifiedLeads: play(playLeads, ({ leads }) => leads),
  conversion: play(playLeads, ({ conversion }) => conversion),
  costPerResolution: play(playCost, (cost) => cost),
  allocateCost: play(playAllocation, (parts) => parts),
}
