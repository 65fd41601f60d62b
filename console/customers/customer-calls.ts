/** What the page of customers asks the server: beside the other calls of the console, which come with its first load. */
import type {
  AddressToFind,
  CheckedLine,
  CustomerImport,
  FoundCustomer,
  ImportLine,
  ImportLines,
  ImportToBegin,
  ImportUndone,
  LookedAtLine,
} from '../../shared/schema/customer-import.ts'
import type { Api } from '../data/api.ts'

export type Country = ImportLines['country']

export class CustomerCalls {
  constructor(private readonly api: Api) {}

  imports(signal?: AbortSignal): Promise<{ imports: CustomerImport[] }> {
    return this.api.ask('/api/customers/imports', { signal })
  }

  /** What would become of lines. */
  async check(country: Country, lines: ImportLine[], signal?: AbortSignal): Promise<LookedAtLine[]> {
    return (await this.#send<{ lines: LookedAtLine[] }>('POST', 'check', { country, lines }, signal)).lines
  }

  find = (body: AddressToFind) => this.#send<{ customers: FoundCustomer[] }>('POST', 'find', body)
  forget = (body: AddressToFind) => this.#send<{ forgotten: number }>('POST', 'forget', body)

  begin = (id: string, body: ImportToBegin) => this.#send<object>('PUT', `imports/${id}`, body)

  async take(id: string, country: Country, lines: ImportLine[]): Promise<CheckedLine[]> {
    return (await this.#send<{ lines: CheckedLine[] }>('POST', `imports/${id}/lines`, { country, lines })).lines
  }

  undo = (id: string) => this.#send<ImportUndone>('POST', `imports/${id}/undo`, {})

  #send<Body>(method: string, path: string, body: object, signal?: AbortSignal): Promise<Body> {
    const headers = { 'content-type': 'application/json' }
    return this.api.ask(`/api/customers/${path}`, { method, body: JSON.stringify(body), headers, signal })
  }
}
