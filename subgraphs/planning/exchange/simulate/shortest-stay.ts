/** Days; a school year from 1 September until 31 July is eleven months. */
export const shortestStay = 300;
