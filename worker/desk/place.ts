/** A place among inquiries in the order in which they entered: that of the last one shown, where a list goes on. */
export interface Place {
  enteredAt: number
  id: string
}
