/** How a command ends (other programs rely on it): 0 done, 1 own fault, 2 wrong use, 3 not readable or not a plan. */
export const EXIT = { done: 0, fault: 1, wrongUse: 2, unreadable: 3 } as const;
