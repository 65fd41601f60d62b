/** What reports call things in English: on the screen and in the mail. */
import { definitions } from '../measures/definitions.ts'
import type { ReasonList } from '../schema/report.ts'
import type { LikelyCause } from './likely-causes.ts'
import type { LineId } from './report-lines.ts'
import type { WatchedId } from './watched.ts'

/** The same in every language. */
export interface ReportTerms {
  /** What seems to be behind a flag. @param share a share of 0 to 1 as people read it */
  cause: (cause: LikelyCause, share: (value: number) => string) => string
  /** What is looked at for what is out of the ordinary. */
  watched: Record<WatchedId, string>
  /** The numbers. */
  lines: Record<LineId, string>
  /** What is counted by reason. */
  reasons: Record<ReasonList, string>
}

const { serviceLevel, messageServiceLevel, abandonRate, wait, handleTime } = definitions
const { firstContactResolution, satisfaction, closeRate, fulfilment } = definitions

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `it was ${cause.name}`
      case 'fewer-people':
        return `fewer people were there (${cause.there}, usually ${cause.usual})`
      case 'widget':
        return `the widget failed on ${cause.site} (${share(cause.failed)}, usually ${share(cause.usual)})`
      case 'queue':
        return `it comes from the queue ${cause.name} (${share(cause.share)} of it)`
      case 'site':
        return `it comes from the website ${cause.name} (${share(cause.share)} of it)`
      case 'source':
        return `it comes from the source ${cause.name} (${share(cause.share)} of it)`
    }
  },
  watched: {
    inquiries: 'Inquiries',
    serviceLevel: serviceLevel.name,
    messageServiceLevel: messageServiceLevel.name,
    wait: 'Mean time to the first reply',
    abandonRate: abandonRate.name,
    handleTime: handleTime.name,
    satisfaction: satisfaction.name,
    closeRate: closeRate.name,
    goodsReturns: 'Goods that came back',
  },
  lines: {
    inquiries: 'Inquiries',
    answered: 'Answered',
    serviceLevel: serviceLevel.name,
    abandonRate: abandonRate.name,
    wait: wait.name,
    handleTime: handleTime.name,
    firstContactResolution: firstContactResolution.name,
    satisfaction: satisfaction.name,
    closeRate: closeRate.name,
    dealsWon: 'Deals won',
    dealsLost: 'Deals lost',
    goodsReturns: 'Goods came back',
    fulfilment: fulfilment.name,
    sentBack: 'Leads sent back by sales',
    transferred: 'Transfers nobody had planned',
  },
  reasons: {
    lost: 'Why deals were lost',
    competitor: 'Lost to',
    goods: 'Why goods came back',
    'sent-back': 'Why leads were sent back',
    transfer: 'Why inquiries were passed on',
    escalation: 'Why inquiries went up',
  },
}
