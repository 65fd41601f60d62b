/** A messenger in which somebody may go on with us. Apart from a site's settings, which hardly anybody needs who needs this. */
import * as z from 'zod'

export const Messenger = z.enum(['line', 'whatsapp', 'wechat'])
export type Messenger = z.infer<typeof Messenger>
