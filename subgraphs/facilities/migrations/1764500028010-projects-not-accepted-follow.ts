import sql from 'sql-template-tag';
import { Migration } from '../../kit';
import { isAcceptedProject } from '../../network/accepted-project';

/** A project goes over until it is accepted, however late it is: its planned last year says nothing of whether the work is done. */
export class ProjectsNotAcceptedFollow1764500028010 extends Migration {
  readonly name = 'ProjectsNotAcceptedFollow1764500028010';
  protected readonly statements = [`UPDATE facilities.follow_rule SET condition = 'NOT ${isAcceptedProject(sql`t`).sql.replaceAll("'", "''")}' WHERE table_name = 'construction_project'`];
}
