/** Teachers are whole: a lack under a half is none that somebody could be sent for, and a half makes one. Rounding, and no rule of anybody. */
export const halfATeacher = 0.5;
