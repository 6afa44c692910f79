import { byCounty, bySchool, concernOf, countyItself, schoolItself, type MutationRules } from '../../kit';

const school = { school: schoolItself };
const classGroup = { id: concernOf('class_group', { schools: ['school_id'] }) };
const succession = { id: concernOf('school_succession', { schools: ['school_id', 'successor_id'] }) };

/** Who may make which change of schools: the county founds, names and closes them, a school keeps its own classes. */
export const schoolsMutations: MutationRules = {
  openClassGroup: { ...byCounty(school), ...bySchool(school) },
  changeClassSize: { ...byCounty(classGroup), ...bySchool(classGroup) },
  planPlaces: byCounty(school),
  completePlaces: byCounty({ id: concernOf('place_change', { schools: ['school_id'] }) }),
  openSchool: byCounty({ county: countyItself }),
  renameSchool: byCounty({ id: schoolItself }),
  recodeSchool: byCounty({ id: schoolItself }),
  locateSchool: { ...byCounty({ id: schoolItself }), ...bySchool({ id: schoolItself }) },
  closeSchool: byCounty(school),
  mergeSchools: byCounty({ schools: schoolItself, successor: schoolItself }),
  splitSchool: byCounty({ school: schoolItself, successor: schoolItself }),
  decideSuccession: byCounty(succession),
  completeSuccession: byCounty(succession),
  withdrawSuccession: byCounty(succession),
};
