import type { VisitorInquiry, VisitorThread } from '../../shared/schema/inquiry.ts'

const inquiry: Omit<VisitorInquiry, 'id'> = {
  receipt: '',
  version: 0,
  state: 'waiting',
  createdAt: 0,
  assistant: null,
  position: null,
  ended: false,
  rating: null,
  readByVisitor: 0,
  readByMember: 0,
}

/** A conversation that the server has, before it has said anything of it. */
export const untold = (id: string): VisitorThread => ({ inquiry: { ...inquiry, id }, messages: [], upTo: 0 })
