import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { words } from '../words/words.ts'

/** What a visitor is called in lists and headings. */
export function visitorName({ fullName, forgotten }: Pick<InquiryCard, 'fullName' | 'forgotten'>): string {
  return forgotten === undefined ? fullName : words.thread.forgottenName
}
