/** A message of graphql's without the names it offers in place of a misspelt one: to a stranger they are a way to read the schema. */
export const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean .+\?$/, '');
