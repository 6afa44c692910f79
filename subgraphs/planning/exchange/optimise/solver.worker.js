// Plain JavaScript that needs nothing but the solver: Node starts a worker from this file as it is, whatever compiles the rest, and a worker
// that compiled the sources first would take longer for it than most plans take to solve.
const { parentPort, workerData } = require('node:worker_threads');
const loadHighs = require('highs');

/** Seconds between two reports. */
const reportEvery = 0.25;

const options = {
  output_flag: false,
  // One thread is all there is in WebAssembly; with the seed, the same model takes the same way to the same plan.
  random_seed: 1,
  // Plans are proved to be best, not best within 0.01 %.
  mip_rel_gap: 1e-9,
  // On large models it takes as long as all the rest, does not look at the clock, and finds plans that are worse than none.
  mip_heuristic_run_feasibility_jump: false,
};

/** @param {number | undefined} value */
const known = (value) => (value !== undefined && Number.isFinite(value) ? value : null);

/** @param {{ data: import('highs').ModelData, timeLimitSeconds: number }} task */
async function solve({ data, timeLimitSeconds }) {
  const highs = await loadHighs();
  return highs.withModel(data, (model) => {
    model.options.set({ ...options, time_limit: timeLimitSeconds });
    parentPort.postMessage({ progress: { seconds: 0, found: null, bound: null } });
    let reported = 0;
    const { modelStatus } = model.run({
      // The channel for interrupting is the one that is called throughout.
      [highs.constants.callbackType.mipInterrupt]({ data: { running_time: seconds = 0, mip_primal_bound, mip_dual_bound } }) {
        if (seconds < reported + reportEvery) return;
        reported = seconds;
        parentPort.postMessage({ progress: { seconds, found: known(mip_primal_bound), bound: known(mip_dual_bound) } });
      },
    });
    const isFound = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    return { modelStatus, values: isFound ? model.getSolution().colValue : null, bound: known(model.info.get('mip_dual_bound')) };
  });
}

solve(workerData).then((answer) => parentPort.postMessage({ answer }));
