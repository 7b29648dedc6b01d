/** The longest delay of a timer, in milliseconds; one that is given more fires at once. */
export const longestTimer: number = 2 ** 31 - 1;
