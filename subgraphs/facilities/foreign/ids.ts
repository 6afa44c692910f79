/** An object of another subgraph by its id, or null for none: its owner tells the rest. */
export const byId = (id: string | null): { id: string } | null => (id ? { id } : null);
