/** The few words that show before the panel has come. The panel has catalogues of its own. */
const en = { ask: 'Ask us', failed: 'Could not open. Try again' }

type LauncherWords = typeof en

const th: LauncherWords = { ask: 'สอบถามเรา', failed: 'เปิดไม่สำเร็จ ลองอีกครั้ง' }

/** Every language the widget speaks; English until the site says otherwise. */
export const launcherWords = { en, th }
