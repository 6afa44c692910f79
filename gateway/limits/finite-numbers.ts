import { GraphQLError, Kind, type FloatValueNode, type IntValueNode, type ValidationRule } from 'graphql';

/**
 * A number too great for a double, such as 1e400, is none that a value can hold. graphql's own rules let it pass as a Float, and the
 * planner, which reads the same document again, takes it for a fault of the server's.
 */
export const finiteNumbers: ValidationRule = (context) => {
  const check = (node: IntValueNode | FloatValueNode): void => {
    if (!Number.isFinite(Number(node.value))) context.reportError(new GraphQLError(`Numbers go up to ${Number.MAX_VALUE}; found ${shortened(node.value)}.`, { nodes: node }));
  };
  return { [Kind.INT]: check, [Kind.FLOAT]: check };
};

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);
