/** The record in a data folder whose server is stopped, for recover.ts. */
import { DatabaseSync } from 'node:sqlite'
import type { Sql } from '../../worker/record/sql.ts'
import { lockData, unlockData } from '../data-lock.ts'
import { storedFiles } from '../stored-data.ts'
import type { RecordAccess } from './record-access.ts'

/** @throws when a server runs on it (two would write the same file), or when there is no record in it */
export async function localRecord(data: string): Promise<RecordAccess> {
  const { record } = storedFiles(data)
  await lockData(data)
  const db = new DatabaseSync(record)
  const bind = ({ text, values }: Sql) => ({ statement: db.prepare(text), values: [...values] })
  return {
    read: async (query) => {
      const { statement, values } = bind(query)
      return statement.all(...values)
    },
    write: async (statements) => {
      db.exec('BEGIN IMMEDIATE')
      try {
        for (const one of statements) {
          const { statement, values } = bind(one)
          statement.run(...values)
        }
        db.exec('COMMIT')
      } catch (error) {
        db.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      db.close()
      unlockData(data)
    },
  }
}
