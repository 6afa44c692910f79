import type { Figure } from '../../figure/figure';
import type { RotationFigures } from '../../eligibility/rotation-figures.types';
import type { CountyWarning, CountyWarningCode } from './simulation.types';

/**
 * What the moves leave undone of the rules on the county: a share that they do not bring to what its rule says, one that is not known to be so, and a share of rotation
 * that they do not raise. Of a rule that there is not nothing is told.
 */
export function countyWarningsOf(before: RotationFigures, after: RotationFigures): CountyWarning[] {
  const told: readonly (readonly [CountyWarningCode, 'rotationShare' | 'backboneShare', (figure: Figure) => boolean])[] = [
    ['ROTATION_SHARE_MISSED', 'rotationShare', ({ meets }) => meets === false],
    ['ROTATION_SHARE_UNKNOWN', 'rotationShare', ({ meets }) => meets === null],
    ['ROTATION_SHARE_UNCHANGED', 'rotationShare', ({ numerator }) => numerator !== null && numerator === before.rotationShare.numerator],
    ['BACKBONE_SHARE_MISSED', 'backboneShare', ({ meets }) => meets === false],
    ['BACKBONE_SHARE_UNKNOWN', 'backboneShare', ({ meets }) => meets === null],
  ];
  return told.flatMap(([code, share, holds]) => (after[share].rule && holds(after[share]) ? [{ code, before: before[share], after: after[share] }] : []));
}
