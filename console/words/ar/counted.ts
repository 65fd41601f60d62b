/** What is said of a number, in each form that Arabic has for numbers; the number stands where `*` does. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const rules = new Intl.PluralRules('ar')

/** Said of this number. @param count as it is, or as it is written: 1,234 */
export function counted(forms: Forms, count: number | string): string {
  const form = rules.select(Number(String(count).replaceAll(',', '')))
  return (forms[form] ?? forms.other).replace('*', String(count))
}

export const inquiries = (count: number) =>
  counted(
    {
      one: 'استفسار واحد',
      two: 'استفساران',
      few: '* استفسارات',
      many: '* استفسارًا',
      other: '* استفسار',
    },
    count,
  )

export const characters = (count: number) =>
  counted({ one: 'حرف واحد', two: 'حرفان', few: '* أحرف', many: '* حرفًا', other: '* حرف' }, count)

export const times = (count: number) =>
  counted({ one: 'مرة واحدة', two: 'مرتين', few: '* مرات', other: '* مرة' }, count)

export const points = (count: number) =>
  counted({ one: 'خانة واحدة', two: 'خانتان', few: '* خانات', other: '* خانة' }, count)
