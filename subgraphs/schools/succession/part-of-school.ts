/** Ids of what alone goes over when a school is divided, by kind of list. What is in none of them stays. */
export interface PartOfSchool {
  readonly classes?: readonly string[];
  readonly staff?: readonly string[];
  readonly posts?: readonly string[];
  readonly buildings?: readonly string[];
  readonly rooms?: readonly string[];
}
