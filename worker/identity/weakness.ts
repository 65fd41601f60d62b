/**
 * Which new passwords are refused although they are long enough. Lists of leaked passwords hold few of twelve
 * characters and more, and those are put together from the same parts: well-known words, rows of keys, counting,
 * repeating, and what is public about the person. So the parts are taken away, and what is left must be worth
 * something. No rule asks for capitals or digits. Set-up, invitations and changing a password use it.
 */

/** Words that the long entries of leaked lists are made of, as they are typed, in lower case. */
const words =
  `password passwort passw pass admin administrator root login welcome letmein access master secret changeme default
  temp temporary test testing tester guest user username account demo sample example office company foyer support
  service sales server system network internet computer windows microsoft google facebook amazon apple samsung
  iloveyou iloveu love lover lovely forever always together baby babygirl babyboy honey sweet sweetheart angel heart
  princess prince queen king dragon monkey tiger lion eagle wolf bear shark horse kitty kitten puppy bunny butterfly
  football soccer baseball basketball hockey tennis golf liverpool arsenal chelsea manchester united barcelona
  madrid juventus chicago yankees lakers cowboys steelers superman batman spiderman ironman pokemon naruto starwars
  jedi matrix gandalf minecraft fortnite roblox counterstrike playstation nintendo xbox sunshine rainbow summer
  winter spring autumn flower rose diamond gold golden silver crystal purple orange yellow green black white blue
  shadow ninja killer hunter ranger rocket mustang ferrari porsche mercedes toyota honda yamaha harley corvette
  chocolate cookie banana cherry pepper coffee cheese pizza michael jordan jennifer jessica ashley amanda nicole
  daniel matthew andrew anthony joshua robert thomas william charlie george michelle samantha elizabeth victoria
  alexander christian jesus christ blessed heaven freedom america american canada england london paris berlin
  thailand bangkok malaysia singapore china beijing taiwan polska warszawa kochanie haslo sayang selamat
  january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday money dollar bitcoin crypto trust trustno1 whatever nothing something everything
  hello hallo hola bonjour thankyou please good bad great super mega ultra best number one two three four five six
  seven eight nine zero my the and you are is me i your our for not new year today tomorrow qwerty qwertz azerty
  asdf zxcv`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)

/** Rows of keys and of counting; any three neighbours in either direction are worth nothing. */
const rows = [
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!@#$%^&*()_+',
].flatMap((row) => [row, [...row].reverse().join('')])
const neighbours = 3

/** Letters as they are disguised. */
const disguise = new Map('0o 1i 3e 4a 5s 7t 8b @a $s !i |l +t'.split(' ').map((pair) => [pair[0]!, pair[1]!]))

/** What one character that is part of nothing known is worth, and what is enough. */
const worth = { letter: 1, digit: 0.5, sign: 0.25 } as const
const enough = 5

function markAll(text: string, part: string, known: boolean[]): void {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) known.fill(true, at, at + part.length)
}

function markRows(text: string, known: boolean[]): void {
  for (let at = 0; at + neighbours <= text.length; at++) {
    const part = text.slice(at, at + neighbours)
    if (rows.some((row) => row.includes(part))) known.fill(true, at, at + neighbours)
  }
}

/** Whether the text is one part said again and again: `abcabcabcabc`. */
function repeatsItself(text: string): boolean {
  const next = (text + text).indexOf(text, 1)
  return next < text.length
}

/** What is public about a person, in parts: `Wipa Suk <wipa@shop.example>` gives wipa, suk, shop, example. */
function partsOf(about: readonly string[]): string[] {
  return about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 3)
}

/**
 * Why a new password is too easy to guess, or null when it is not.
 * @param about what is public about the person: name, e-mail address, workspace
 */
export function weakness(password: string, about: readonly string[]): string | null {
  const text = password.normalize('NFKC').toLowerCase()
  if (repeatsItself(text)) return 'It repeats itself. Use several words that belong together only for you.'
  const plain = [...text].map((char) => disguise.get(char) ?? char).join('')
  const known = Array<boolean>(text.length).fill(false)
  for (const spelling of new Set([text, plain])) {
    for (const part of [...words, ...partsOf(about)]) if (part.length >= 2) markAll(spelling, part, known)
    markRows(spelling, known)
  }
  let left = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (known[at] || char === text[at - 1]) continue
    left += /\p{L}|[\uD800-\uDFFF]/u.test(char) ? worth.letter : /\d/.test(char) ? worth.digit : worth.sign
  }
  return left < enough ? 'It is easy to guess. Use several words that belong together only for you.' : null
}
