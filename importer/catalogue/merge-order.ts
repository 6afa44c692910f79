import type { SheetPlan } from './sheet-plan';

export interface MergeOrder {
  /** Each sheet after those its rows refer to, as far as that is possible. */
  readonly plans: readonly SheetPlan[];
  /** Sheets that rows refer to before they are stored, from the same sheet or around a circle: they need their ids in advance. */
  readonly ahead: ReadonlySet<string>;
}

export function mergeOrder(plans: readonly SheetPlan[]): MergeOrder {
  const byName = new Map(plans.map((plan) => [plan.fullName, plan]));
  const state = new Map<string, 'open' | 'done'>();
  const ordered: SheetPlan[] = [];
  const ahead = new Set<string>();

  const visit = (plan: SheetPlan): void => {
    state.set(plan.fullName, 'open');
    for (const { target } of plan.columns) {
      const next = target && byName.get(target);
      if (!next) continue;
      if (state.get(next.fullName) === 'open') ahead.add(next.fullName);
      else if (!state.has(next.fullName)) visit(next);
    }
    state.set(plan.fullName, 'done');
    ordered.push(plan);
  };
  for (const plan of plans) if (!state.has(plan.fullName)) visit(plan);
  return { plans: ordered, ahead };
}
