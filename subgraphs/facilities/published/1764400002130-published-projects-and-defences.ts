import { Migration } from '../../kit';

/** How far projects are, without what they cost. */
const constructionProject = `
  CREATE VIEW facilities_published.construction_project AS
  SELECT id, county_id, school_id, programme, kind, stage, start_year, end_year FROM facilities.construction_project`;

/** Which kinds of defence a school has: neither how many nor whether it is linked, which tells where it is weak. */
const securityAsset = `
  CREATE VIEW facilities_published.security_asset AS
  SELECT DISTINCT school_id, kind FROM facilities.security_asset WHERE quantity > 0`;

export class PublishedProjectsAndDefences1764400002130 extends Migration {
  readonly name = 'PublishedProjectsAndDefences1764400002130';
  protected readonly statements = [constructionProject, securityAsset];
}
