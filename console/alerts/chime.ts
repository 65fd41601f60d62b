/** The sound of something new: two soft notes made by the browser, no file. Muting is kept in this browser. */
const place = 'foyer.muted'

let context: AudioContext | null = null

export function isMuted(): boolean {
  try {
    return localStorage.getItem(place) === '1'
  } catch {
    return false
  }
}

/** Mutes or unmutes; unmuting rings once, so that one hears what one will get. */
export function setMuted(muted: boolean): void {
  try {
    if (muted) localStorage.setItem(place, '1')
    else localStorage.removeItem(place)
  } catch {
    // Without storage the sound stays on.
  }
  if (!muted) ring()
}

/** Rings, unless muted or the browser does not allow sound before a click. */
export function ring(): void {
  if (isMuted()) return
  try {
    context ??= new AudioContext()
    if (context.state === 'suspended') void context.resume()
    note(context, 659.25, 0)
    note(context, 880, 0.14)
  } catch {
    // A machine without sound.
  }
}

function note(audio: AudioContext, hertz: number, after: number): void {
  const at = audio.currentTime + after
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.type = 'sine'
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.5)
  tone.connect(volume).connect(audio.destination)
  tone.start(at)
  tone.stop(at + 0.55)
}
