import { needAt, openTo, solve, teachersAt } from './problem';

/** Run as a process of its own, which ends by itself once nothing of the solver is left. */
void solve(openTo(teachersAt('A', 2), [needAt('B', 1)])).then(({ status, moves }) => console.log(JSON.stringify({ status, moves: moves.length })));
