import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import './call-back-mark.ts'
import './waiting-clock.ts'

/** How long somebody in the queue has been waiting; where they have gone, by when they are to be called back, if they are. */
export function waitMark({ enteredAt, callBackDue, callBack, visitorHere }: InquiryCard): TemplateResult {
  return callBackDue === null
    ? html`<waiting-clock .since=${enteredAt} ?gone=${!visitorHere}></waiting-clock>`
    : html`<call-back-mark
        .due=${callBackDue}
        .from=${callBack?.from ?? null}
        ?writing=${callBack?.how === 'writing'}
      ></call-back-mark>`
}
