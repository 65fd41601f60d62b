/** How far the demo's past reaches back: twelve weeks. Read by the plan and by who starts it. */
export const historyDays = 84
