import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, countyItself, schoolItself, type Concerns, type MutationRules } from '../../kit';

const school = { school: schoolItself };
const classGroup = { id: concernOf('class_group', { schools: ['school_id'] }) };
const succession = { id: concernOf('school_succession', { schools: ['school_id', 'successor_id'] }) };

const township = concernOf('township', { counties: ['county_id'] });
/** A change of townships concerns the counties they belong to and go to. */
const areaChange: Concerns = {
  id: () => ({
    counties: sql`SELECT c.id FROM area_succession a CROSS JOIN LATERAL (VALUES (a.county_id), (a.successor_county_id), ((SELECT o.county_id FROM township o WHERE o.id = a.township_id))) AS c(id) WHERE a.id = given.id`,
  }),
};

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
  setOpeningDay: byCounty({ id: schoolItself }),
  recordBoarders: { ...byCounty({ id: schoolItself }), ...bySchool({ id: schoolItself }) },
  closeSchool: byCounty(school),
  mergeSchools: byCounty({ schools: schoolItself, successor: schoolItself }),
  splitSchool: byCounty({ school: schoolItself, successor: schoolItself }),
  decideSuccession: byCounty(succession),
  completeSuccession: byCounty(succession),
  withdrawSuccession: byCounty(succession),
  mergeTownships: byCounty({ townships: township, successor: township }),
  splitTownship: byCounty({ township, successor: township }),
  recodeTownship: byCounty({ township }),
  moveTownship: byCounty({ township, county: countyItself }),
  mergeCounties: byCounty({ counties: countyItself, successor: countyItself }),
  recodeCounty: byCounty({ county: countyItself }),
  completeAreaSuccession: byCounty(areaChange),
  withdrawAreaSuccession: byCounty(areaChange),
};
