import type { Page } from '@playwright/test'
import type { FrameToMember } from '../../shared/schema/frame.ts'

/** Changes frames on their way to the console, for what the real Desk takes minutes to say. Before signing in. */
export async function throughFrames(page: Page, change: (frame: FrameToMember) => FrameToMember): Promise<void> {
  await page.routeWebSocket(/\/api\//u, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      const isFrame = typeof message === 'string' && message.startsWith('{')
      socket.send(isFrame ? JSON.stringify(change(JSON.parse(message) as FrameToMember)) : message)
    })
  })
}
