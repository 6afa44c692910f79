import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A forward-only migration: a mistake is mended by the next one, for data that was dropped does not come back. */
export abstract class Migration implements MigrationInterface {
  /** Name with the creation time in milliseconds at its end, by which TypeORM orders them. */
  abstract readonly name: string;
  /** Statements in order; each may be several, separated by semicolons. */
  protected abstract readonly statements: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of this.statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error(`${this.name} goes forward only: write a new migration that undoes it`);
  }
}
