import { registerTranslation } from '@awesome.me/webawesome/dist/utilities/localize.js'
import { languages } from './language.ts'
import { language, spoken, words } from './words/words.ts'

/** Says on the page itself which language it is in, and has its words ready; nothing is to be shown before. */
export async function showLanguage(): Promise<void> {
  const $dir = languages[language]
  document.documentElement.lang = language
  document.documentElement.dir = $dir
  await spoken()
  // Web Awesome looks words up by the language alone: zh for zh-Hans.
  const [$code = ''] = language.split('-')
  if (words.components) registerTranslation({ $code, $name: $code, $dir, ...words.components })
}
