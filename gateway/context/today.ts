const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in China, ISO 8601, wherever the server stands: school years and assignments are dated by it. */
export const dayInShanghai = (moment: Date): string => shanghaiDay.format(moment);
