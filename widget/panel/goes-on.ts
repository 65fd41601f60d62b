/** Whether a key pressed in a field of several lines means "go on": Enter does, except on a touch screen, where it begins a line. */
export function goesOn({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && !matchMedia('(pointer: coarse)').matches
}
