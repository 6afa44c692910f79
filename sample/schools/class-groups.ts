import { classGroupSheet } from '../../subgraphs/schools/class-group/class-group.sheet';
import { classesOf } from '../network/classes';
import { generated, table } from '../table';

export const classGroups = table(classGroupSheet, function* (network) {
  for (const { profile, schools } of network.counties) {
    for (const { schoolYear, oversizeEvery, source } of profile.classYears) {
      for (const school of schools) {
        for (const group of classesOf(school, schoolYear, oversizeEvery)) {
          yield { school: school.code, school_year: schoolYear, ...group, ...generated(source) };
        }
      }
    }
  }
});
